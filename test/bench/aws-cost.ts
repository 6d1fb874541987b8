import { enrollmentEndpoints } from '../../functions/enrollment/contract.ts';
import { idleCost } from '../../infra/cost/idle-cost.ts';
import { stages } from '../../infra/stages.ts';
import { appOf, resourcesOf, stackNames, templateOf } from '../infra/synthesized.ts';
import type { ActionCost } from './action-costs.ts';
import type { CostItem } from './cost-item.ts';
import type { JobCosts } from './insights-costs.ts';
import { jobAssumptions, lambdaAssumptions, listPrices, oneParticipant } from './list-prices.ts';
import { quietLooks, shareOfMisses } from './quiet-looks.ts';
import { atMost, forInformation, type Measured } from './row.ts';
import { watchingHour } from './watching-hour.ts';

const people = 1_000;

/** The bill for 1,000 participants of one module from measured units, and that of an idle month. */
export function awsCost(costs: readonly ActionCost[], jobs: JobCosts): Measured {
  const core = [...coreItems(costs), ...jobItems(costs, jobs)];
  const around = aroundItems();
  const idle = idleItems();
  const watching = totalOf(watchingHour(jobs));
  const classes = people / jobAssumptions.classSize;
  return {
    rows: [
      atMost(0.05, 'AWS for 1,000 participants: API, Lambda, DynamoDB, stream', {
        unit: 'USD',
        measured: totalOf(core),
      }),
      atMost(0.15, 'the same with CloudFront, logs and tracing', {
        unit: 'USD',
        measured: totalOf([...core, ...around]),
      }),
      forInformation('a screen that watches one class for an hour, beside it', {
        unit: 'USD',
        measured: watching,
      }),
      forInformation('all together, each class of 30 watched for an hour', {
        unit: 'USD',
        measured: totalOf([...core, ...around]) + classes * watching,
      }),
      atMost(5, 'AWS in an idle month', { unit: 'USD', measured: totalOf(idle) }),
    ],
    notes: [
      `For ${people} participants of one module, list prices:`,
      `  ${looks} quiet looks each by the app's own rule, ${Math.round(missed * 100)} % of them reach the API;`,
      `  assumed: classes of ${jobAssumptions.classSize}, everybody's step within ` +
        `${jobAssumptions.windowsPerStep} windows of a second, one tally write a window;`,
      ...[...core, ...around].map(line),
      'A screen that watches a class, in view for an hour:',
      ...watchingHour(jobs).map(line),
      'Idle month of prod, counted in its templates:',
      ...idle.map(line),
    ],
  };
}

const looks = quietLooks(oneParticipant.stays);
const wholeTime = oneParticipant.stays.reduce((sum, stay) => sum + stay, 0);
/** A class is in one place: one cache of the edge answers all of it. */
const missed = shareOfMisses(
  (looks * jobAssumptions.classSize) / wholeTime,
  enrollmentEndpoints.pace.sharedSeconds,
);

/** Calls of one participant that reach the API, quiet looks included. */
const callsOfOne: Readonly<Record<string, number>> = {
  ...oneParticipant.calls,
  'read-pace': looks * missed,
};

function calls(): number {
  return Object.values(callsOfOne).reduce((sum, each) => sum + each, 0) * people;
}

/** Counting progress and closing; Lambda's own reads of the stream are free. */
function jobItems(
  costs: readonly ActionCost[],
  { closing, tallyWriteUnits }: JobCosts,
): CostItem[] {
  const j = jobAssumptions;
  const classes = people / j.classSize;
  const steps = Object.entries(callsOfOne)
    .filter(([endpoint]) => dearest(costs, endpoint, 'writeUnits') > 0)
    .reduce((sum, [, times]) => sum + times, 0);
  const batches = classes * steps * j.windowsPerStep;
  const tallyCalls = batches * j.invocationsPerWindow;
  const { dynamodbWrite, dynamodbRead, lambdaRequest, lambdaGbSecond } = listPrices;
  const tallySeconds = (tallyCalls * j.tallyMilliseconds * j.tallyMemoryGb) / 1_000;
  const closingSeconds = (classes * j.closingMilliseconds * j.closingMemoryGb) / 1_000;
  return [
    { what: 'tally write units', count: batches * tallyWriteUnits, usdEach: dynamodbWrite },
    { what: 'tally Lambda requests', count: tallyCalls, usdEach: lambdaRequest },
    { what: 'tally Lambda GB-seconds', count: tallySeconds, usdEach: lambdaGbSecond },
    {
      what: 'closing write units',
      count: classes * closing.writeUnits,
      usdEach: dynamodbWrite,
    },
    { what: 'closing read units', count: classes * closing.readUnits, usdEach: dynamodbRead },
    { what: 'closing Lambda requests', count: classes, usdEach: lambdaRequest },
    { what: 'closing Lambda GB-seconds', count: closingSeconds, usdEach: lambdaGbSecond },
  ];
}

function coreItems(costs: readonly ActionCost[]): CostItem[] {
  const unitsOf = (kind: 'readUnits' | 'writeUnits') =>
    Object.entries(callsOfOne).reduce(
      (sum, [endpoint, times]) => sum + people * times * dearest(costs, endpoint, kind),
      0,
    );
  const { memoryGb, warmMilliseconds, coldShare, coldMilliseconds } = lambdaAssumptions;
  const seconds = (calls() * (warmMilliseconds + coldShare * coldMilliseconds)) / 1_000;
  return [
    {
      what: 'DynamoDB write units',
      count: unitsOf('writeUnits'),
      usdEach: listPrices.dynamodbWrite,
    },
    { what: 'DynamoDB read units', count: unitsOf('readUnits'), usdEach: listPrices.dynamodbRead },
    // The workshop is read once in two seconds an instance: as if in every second call.
    { what: 'workshop read units', count: calls() / 2, usdEach: listPrices.dynamodbRead },
    { what: 'HTTP API requests', count: calls(), usdEach: listPrices.httpApi },
    { what: 'Lambda requests', count: calls(), usdEach: listPrices.lambdaRequest },
    { what: 'Lambda GB-seconds', count: seconds * memoryGb, usdEach: listPrices.lambdaGbSecond },
  ];
}

/** An endpoint that was measured twice (before, after) counts as the dearer one. */
function dearest(
  costs: readonly ActionCost[],
  endpoint: string,
  kind: 'readUnits' | 'writeUnits',
): number {
  const measured = costs.filter((cost) => cost.endpoint === endpoint).map((cost) => cost[kind]);
  if (measured.length === 0) throw new Error(`${endpoint} was not measured.`);
  return Math.max(...measured);
}

function aroundItems(): CostItem[] {
  const { files, kilobytes } = oneParticipant;
  const requests = calls() + (files + looks * (1 - missed)) * people;
  const { logBytes } = lambdaAssumptions;
  return [
    { what: 'CloudFront requests', count: requests, usdEach: listPrices.cloudFrontRequest },
    {
      what: 'CloudFront GB',
      count: (people * kilobytes) / 1e6,
      usdEach: listPrices.cloudFrontGb,
    },
    { what: 'edge function calls', count: requests * 2, usdEach: listPrices.edgeFunction },
    { what: 'GB of logs', count: (calls() * logBytes) / 1e9, usdEach: listPrices.logGb },
    // No step of a participant is traced, nor the counting of steps; closing is.
    { what: 'traces', count: people / jobAssumptions.classSize, usdEach: listPrices.trace },
  ];
}

function idleItems(): CostItem[] {
  const app = appOf(stages.prod);
  const templates = stackNames.map((name) => resourcesOf(templateOf(app, stages.prod, name)));
  return idleCost(templates).map(({ what, count, usdEach }) => ({ what, count, usdEach }));
}

function totalOf(items: readonly CostItem[]): number {
  return items.reduce((sum, { count, usdEach }) => sum + count * usdEach, 0);
}

function line({ what, count, usdEach }: CostItem): string {
  const each = usdEach < 0.001 ? `${(usdEach * 1e6).toPrecision(4)} a million` : `${usdEach} each`;
  return `  ${what}: ${Number(count.toPrecision(6))} × USD ${each} = USD ${(count * usdEach).toFixed(4)}`;
}
