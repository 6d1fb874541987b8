import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { endpoints } from '../../functions/endpoints.ts';
import { routeKeyOf } from '../../functions/platform/endpoint.ts';
import { audiences } from '../../infra/audiences.ts';
import { stageNames, stages } from '../../infra/stages.ts';
import { watchLoses } from '../../infra/watch/watched-pages.ts';
import { appOf, onlyOne, resourcesOf, templateOf } from './synthesized.ts';

const alarm = z.looseObject({
  AlarmDescription: z.string(),
  AlarmActions: z.array(z.unknown()),
  OKActions: z.array(z.unknown()),
});

describe.each(stageNames)('the alarms stack of %s', (name) => {
  const stage = stages[name];
  const app = appOf(stage);
  const template = templateOf(app, stage, 'alarms');
  const alarms = Object.values(resourcesOf(template, 'AWS::CloudWatch::Alarm')).map(
    ({ Properties }) => alarm.parse(Properties),
  );

  it.each(audiences)('says in an alarm what $name lose', ({ name: whom, loses }) => {
    const [own, ...others] = alarms.filter(({ AlarmDescription }) =>
      AlarmDescription.startsWith(`The API answers ${whom} with faults.`),
    );
    expect(others).toEqual([]);
    expect(own?.AlarmDescription).toContain(loses[0]);
  });

  it('has no alarm without what users lose, and none longer than CloudWatch takes', () => {
    for (const { AlarmDescription } of alarms) {
      expect(AlarmDescription).toMatch(/What users lose: .{20}/);
      expect(AlarmDescription.length).toBeLessThanOrEqual(1024);
    }
  });

  it('tells the operators when an alarm begins and when it ends', () => {
    for (const { AlarmActions, OKActions } of alarms) {
      expect(AlarmActions).toHaveLength(1);
      expect(OKActions).toEqual(AlarmActions);
    }
  });

  it('counts faults of every route in the access log, once', () => {
    const filters = Object.values(resourcesOf(template, 'AWS::Logs::MetricFilter'));
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

  it('names functions and the log as the API stack does', () => {
    const api = templateOf(app, stage, 'api');
    const text = JSON.stringify(template.toJSON());
    const named = [...Object.values(resourcesOf(api, 'AWS::Lambda::Function')), ...jobs()].map(
      ({ Properties }) => String(Properties?.FunctionName),
    );
    for (const watched of text.match(/(?<=FunctionName","Value":")[^"]+/g) ?? []) {
      expect(named).toContain(watched);
    }
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
