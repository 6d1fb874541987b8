/** One line of the bill. */
export interface CostRow {
  readonly what: string;
  readonly count: number;
  readonly usdEach: number;
  readonly usd: number;
}

type Resources = Readonly<Record<string, { readonly Type: string; readonly Properties?: unknown }>>;

const visitsAMonth = 12 * 24 * 30;
const strikesAMonth = 60 * 24 * 30;
const pagesAVisit = 4;

/**
 * What a month costs when nobody comes, counted from the resources of one stage's templates. List
 * prices in USD, not verified against AWS's price pages: check them there. Free tiers are left out,
 * storage is taken as one gigabyte each.
 */
export function idleCost(templates: readonly Resources[]): CostRow[] {
  const all = templates.flatMap((resources) => Object.values(resources));
  const count = (type: string) => all.filter(({ Type }) => Type === type).length;
  const alarms = all.filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm');
  const runs = (rate: string) =>
    all.filter(
      ({ Type, Properties }) =>
        Type === 'AWS::Events::Rule' && JSON.stringify(Properties).includes(`"${rate}"`),
    ).length;
  const visits = runs('rate(5 minutes)') * visitsAMonth;
  const strikes = runs('rate(1 minute)') * strikesAMonth;
  return [
    row('secrets', count('AWS::SecretsManager::Secret'), 0.4),
    row('metrics that alarms look at', sum(alarms.map(metricsOf)), 0.1),
    row('own metrics', new Set(all.flatMap(ownMetricOf)).size, 0.3),
    row('GB in tables, with backups of 35 days', count('AWS::DynamoDB::GlobalTable'), 0.55),
    row('GB in buckets', count('AWS::S3::Bucket'), 0.025),
    row('GB of logs', 1, 0.63),
    row('people who sign in by Cognito Essentials: none, as nobody comes', 0, 0.015),
    row('GB-seconds of the watch (256 MB, one second)', visits / 4, 0.0000134),
    row('pages that the watch asks for', visits * pagesAVisit, 0.0000012),
    row('GB-seconds of the clock (256 MB, 40 ms)', strikes / 100, 0.0000134),
    row('runs of the clock, with a read each', strikes, 0.0000003),
    row('traces of the watch and of what it asks', visits * 2, 0.000005),
  ];
}

function row(what: string, count: number, usdEach: number): CostRow {
  return { what, count, usdEach, usd: Math.round(count * usdEach * 100) / 100 };
}

/** Several filters may count into one metric. */
function ownMetricOf({
  Type,
  Properties,
}: {
  readonly Type: string;
  readonly Properties?: unknown;
}) {
  if (Type !== 'AWS::Logs::MetricFilter') return [];
  return JSON.stringify(Properties).match(/"MetricName":"[^"]+"/g) ?? [];
}

/** An alarm over an expression is paid for each metric in it. */
function metricsOf({ Properties }: { readonly Properties?: unknown }): number {
  const text = JSON.stringify(Properties ?? {});
  return text.match(/"MetricStat":/g)?.length ?? 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
