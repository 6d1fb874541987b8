import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { endpoints } from '../../functions/endpoints.ts';
import { routeKeyOf } from '../../functions/platform/endpoint.ts';
import { logFault } from '../../functions/platform/log-fault.ts';
import type { LogLine } from '../../functions/platform/log-line.ts';
import { audiences } from '../../infra/audiences.ts';
import { stageNames, stages } from '../../infra/stages.ts';
import { watchLoses } from '../../infra/watch/watched-pages.ts';
import { appOf, onlyOne, resourcesOf, templateOf } from './synthesized.ts';

const metric = z.looseObject({
  MetricName: z.string(),
  Dimensions: z.optional(z.array(z.object({ Value: z.unknown() }))),
});
const statistics = z.object({
  MetricStat: z.optional(z.object({ Metric: metric, Stat: z.string(), Period: z.literal(300) })),
});
const alarm = z.looseObject({
  AlarmDescription: z.string(),
  AlarmActions: z.array(z.unknown()),
  OKActions: z.array(z.unknown()),
  Metrics: z.optional(z.array(statistics)),
});

describe.each(stageNames)('the alarms stack of %s', (name) => {
  const stage = stages[name];
  const app = appOf(stage);
  const template = templateOf(app, stage, 'alarms');
  const alarms = Object.values(resourcesOf(template, 'AWS::CloudWatch::Alarm')).map(
    ({ Properties }) => alarm.parse(Properties),
  );
  const [watchId] = Object.keys(resourcesOf(template, 'AWS::Lambda::Function'));

  it('rings for these eleven reasons and for no other', () => {
    const own = (each: string) => `sanad-${name}-${each}`;
    expect(alarms.map(rowOf)).toEqual([
      ['Requests of participants end in faults', 'participants-faults', 'Sum', '', 5, 1],
      ['Requests of staff end in faults', 'staff-faults', 'Sum', '', 5, 1],
      [
        'A function of this account is refused room to run (Lambda concurrency)',
        ...['Throttles', 'Sum', '', 1, 1],
      ],
      [
        'enrollment takes more than 3 seconds for one request in twenty',
        ...['Duration', 'p95', own('enrollment'), 3_000, 2],
      ],
      [
        'quizzes takes more than 3 seconds for one request in twenty',
        ...['Duration', 'p95', own('quizzes'), 3_000, 2],
      ],
      [
        'The tally is more than a minute behind',
        ...['IteratorAge', 'Maximum', own('insights-tally'), 60_000, 2],
      ],
      ['The clock that closes workshops fails', ...['Errors', 'Sum', own('insights-sweep'), 3, 2]],
      [
        'Publishing credentials and status lists fails',
        ...['Errors', 'Sum', own('certification-publish'), 1, 1],
      ],
      [
        'The table’s stream has records that nobody could handle',
        ...['ApproximateNumberOfMessagesVisible', 'Maximum', own('failures'), 1, 1],
      ],
      [
        'The table refuses reads or writes',
        ...['ReadThrottleEvents, WriteThrottleEvents', 'Sum', `sanad-${name}`, 10, 1],
      ],
      ['The site does not answer its watch', 'Errors', 'Sum', { Ref: watchId }, 1, 2],
    ]);
  });

  it('looks at three periods of five minutes, and at a gap as at silence', () => {
    expect(alarms.length).toBeGreaterThan(0);
    for (const { EvaluationPeriods, ComparisonOperator, Period = 300 } of alarms) {
      expect([EvaluationPeriods, Period]).toEqual([3, 300]);
      expect(ComparisonOperator).toBe('GreaterThanOrEqualToThreshold');
    }
    const breaching = alarms.filter(({ TreatMissingData }) => TreatMissingData !== 'notBreaching');
    expect(breaching.map(rowOf)).toEqual([
      ['The site does not answer its watch', 'Errors', 'Sum', { Ref: watchId }, 1, 2],
    ]);
  });

  it.each(audiences)('says in an alarm what $name lose', ({ name: whom, loses }) => {
    const [own, ...others] = alarms.filter(({ AlarmDescription }) =>
      AlarmDescription.startsWith(`Requests of ${whom} end in faults.`),
    );
    expect(others).toEqual([]);
    expect(own?.AlarmDescription).toContain(loses[0]);
  });

  it('has no alarm without what users lose, and none longer than CloudWatch takes', () => {
    expect(alarms).toHaveLength(11);
    for (const { AlarmDescription } of alarms) {
      expect(AlarmDescription).toMatch(/What users lose: .{20}/);
      expect(AlarmDescription.length).toBeLessThanOrEqual(1024);
    }
  });

  it('tells the operators when an alarm begins and when it ends', () => {
    expect(alarms).toHaveLength(11);
    for (const { AlarmActions, OKActions } of alarms) {
      expect(AlarmActions).toHaveLength(1);
      expect(OKActions).toEqual(AlarmActions);
    }
  });

  it('counts faults of every route in the access log, once', () => {
    const filters = filtersOf(`/sanad/${name}/access`);
    const patterns = filters.map(({ Properties }) => String(Properties?.FilterPattern));
    expect(patterns).toHaveLength(audiences.length);
    for (const declared of endpoints) {
      const counted = patterns.filter((pattern) => matches(pattern, routeKeyOf(declared)));
      expect([declared.path, counted.length]).toEqual([declared.path, 1]);
    }
    for (const pattern of patterns) {
      expect(pattern).toMatch(/^\{ \$\.status = "5\*" && \(.+\) \}$/);
      expect(pattern.length).toBeLessThanOrEqual(1024);
    }
  });

  it('counts what no answer of staff’s sign-in tells of, as the function’s own log says it', () => {
    const lines: LogLine[] = [];
    logFault({ log: (line) => lines.push(line) }, 'signed-in', new Error('lost'));
    expect(lines).toMatchObject([{ status: 500, requestId: 'none' }]);
    expect(filtersOf(`/sanad/${name}/staff`).map(({ Properties }) => Properties)).toEqual([
      {
        LogGroupName: `/sanad/${name}/staff`,
        FilterPattern: '{ $.status = 500 && $.requestId = "none" }',
        MetricTransformations: [
          expect.objectContaining({
            MetricNamespace: `Sanad/${name}`,
            MetricName: 'staff-faults',
            MetricValue: '1',
          }),
        ],
      },
    ]);
    templateOf(app, stage, 'api').hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: `/sanad/${name}/staff`,
    });
  });

  const filtersOf = (log: string) =>
    Object.values(resourcesOf(template, 'AWS::Logs::MetricFilter')).filter(
      ({ Properties }) => Properties?.LogGroupName === log,
    );

  it('names functions and the log as the API stack does', () => {
    const api = templateOf(app, stage, 'api');
    const text = JSON.stringify(template.toJSON());
    const named = [...Object.values(resourcesOf(api, 'AWS::Lambda::Function')), ...jobs()].map(
      ({ Properties }) => String(Properties?.FunctionName),
    );
    const watched = text.match(/(?<=FunctionName","Value":")[^"]+/g) ?? [];
    expect(watched).toHaveLength(5);
    expect(named).toEqual(expect.arrayContaining(watched));
    api.hasResourceProperties('AWS::Logs::LogGroup', { LogGroupName: `/sanad/${name}/access` });
    expect(text).toContain(`"/sanad/${name}/access"`);
  });

  const jobs = () =>
    Object.values(resourcesOf(templateOf(app, stage, 'jobs'), 'AWS::Lambda::Function'));

  it('rings when a record of the stream was given up', () => {
    const queue = onlyOne(templateOf(app, stage, 'jobs'), 'AWS::SQS::Queue').QueueName;
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Dimensions: [{ Name: 'QueueName', Value: queue }],
    });
  });

  it('rings when the table refuses reads or writes', () => {
    const metrics = JSON.stringify(alarms.map(({ Metrics }) => Metrics ?? []));
    expect(metrics).toContain('ReadThrottleEvents');
    expect(metrics).toContain('WriteThrottleEvents');
    expect(metrics).toContain(`"sanad-${name}"`);
  });

  it('visits the help pages and the API every five minutes, and misses a missing visit', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(5 minutes)',
      Targets: [Match.objectLike({ RetryPolicy: { MaximumRetryAttempts: 0 } })],
    });
    const rule = JSON.stringify(onlyOne(template, 'AWS::Events::Rule'));
    for (const page of ['/en/help/', '/ur/help/', '/ar/help/', '/api/health']) {
      expect(rule).toContain(page);
    }
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmDescription: Match.stringLikeRegexp(watchLoses),
      TreatMissingData: 'breaching',
    });
    expect(String(onlyOne(template, 'AWS::Lambda::Function').Runtime)).toBe('nodejs24.x');
  });

  it('warns before the month’s budget is spent', () => {
    template.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: {
        TimeUnit: 'MONTHLY',
        BudgetType: 'COST',
        BudgetLimit: { Amount: stage.budgetUsd, Unit: 'USD' },
      },
      NotificationsWithSubscribers: [
        Match.objectLike({ Notification: Match.objectLike({ Threshold: 80 }) }),
        Match.objectLike({ Notification: Match.objectLike({ NotificationType: 'FORECASTED' }) }),
      ],
    });
  });

  it('lets CloudWatch and Budgets of this account write to the operators', () => {
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: ['budgets.amazonaws.com', 'cloudwatch.amazonaws.com'] },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
  });
});

/** What an alarm says, and its metric, statistic, object, threshold and periods out of three. */
function rowOf({ AlarmDescription, Metrics, ...alone }: z.infer<typeof alarm>) {
  const { Threshold, DatapointsToAlarm, Statistic, ExtendedStatistic } = alone;
  const [says] = AlarmDescription.split('. What users lose');
  const inExpression = Metrics?.flatMap(({ MetricStat }) => MetricStat ?? []);
  const metrics = inExpression?.map(({ Metric }) => Metric) ?? [metric.parse(alone)];
  const stat = inExpression?.[0]?.Stat ?? Statistic ?? ExtendedStatistic;
  const of = metrics[0]?.Dimensions?.[0]?.Value ?? '';
  const names = metrics.map(({ MetricName }) => MetricName).join(', ');
  return [says, names, stat, of, Threshold, DatapointsToAlarm];
}

/** Whether CloudWatch's pattern counts a route: its `*` stands for any characters. */
function matches(pattern: string, route: string): boolean {
  return [...pattern.matchAll(/\$\.route = "([^"]+)"/g)].some(([, wanted = '']) => {
    const parts = wanted.split('*').map((part) => part.replaceAll(/[.{}/]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(route);
  });
}

describe('a stage with an address for alarms', () => {
  it('writes there', () => {
    const stage = { ...stages.dev, alarmEmail: 'operators@example.org' };
    templateOf(appOf(stage), stage, 'alarms').hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'operators@example.org',
    });
  });
});
