import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { endpoints } from '../../functions/endpoints.ts';
import { capabilities } from '../../infra/capabilities.ts';
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

  it.each(capabilities)('says what users lose in three alarms of $name', (capability) => {
    const ofCapability = alarms.filter(({ AlarmDescription }) =>
      capability.loses.every((sentence) => AlarmDescription.includes(sentence)),
    );
    expect(ofCapability.map(({ AlarmDescription }) => AlarmDescription.split('.')[0])).toEqual([
      `${capability.name} answers with faults`,
      `${capability.name} is refused room to run (Lambda concurrency)`,
      `${capability.name} takes more than 3 seconds for one request in twenty`,
    ]);
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

  it('counts faults of each capability’s own routes in the access log', () => {
    const filters = Object.values(resourcesOf(template, 'AWS::Logs::MetricFilter'));
    expect(filters).toHaveLength(capabilities.length);
    const patterns = filters.map(({ Properties }) => String(Properties?.FilterPattern));
    for (const { method, path } of endpoints) {
      expect(patterns.filter((text) => text.includes(`"${method} ${path}"`))).toHaveLength(1);
    }
    for (const pattern of patterns) {
      expect(pattern).toMatch(/^\{ \$\.status = "5\*" && \(.+\) \}$/);
      expect(pattern.length).toBeLessThanOrEqual(1024);
    }
  });

  it('names functions and the log as the API stack does', () => {
    const api = templateOf(app, stage, 'api');
    const text = JSON.stringify(template.toJSON());
    for (const { Properties } of Object.values(resourcesOf(api, 'AWS::Lambda::Function'))) {
      expect(text).toContain(`"${Properties?.FunctionName}"`);
    }
    api.hasResourceProperties('AWS::Logs::LogGroup', { LogGroupName: `/sanad/${name}/access` });
    expect(text).toContain(`"/sanad/${name}/access"`);
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

describe('a stage with an address for alarms', () => {
  it('writes there', () => {
    const stage = { ...stages.dev, alarmEmail: 'operators@example.org' };
    templateOf(appOf(stage), stage, 'alarms').hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'operators@example.org',
    });
  });
});
