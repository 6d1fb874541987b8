import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { stageNames, stages } from '../../infra/stages.ts';
import { appOf, onlyOne, resourcesOf, templateOf } from './synthesized.ts';

const source = z.looseObject({
  BatchSize: z.number(),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }),
});

describe.each(stageNames)('the jobs stack of %s', (name) => {
  const stage = stages[name];
  const template = templateOf(appOf(stage), stage, 'jobs');
  const sources = Object.values(resourcesOf(template, 'AWS::Lambda::EventSourceMapping')).map(
    ({ Properties }) => source.parse(Properties),
  );

  it('lets no poisoned record stop the stream, and keeps what was given up', () => {
    expect(sources).toHaveLength(3);
    for (const each of sources) {
      expect(each).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 8,
        MaximumRecordAgeInSeconds: 43_200,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        DestinationConfig: { OnFailure: { Destination: expect.anything() } },
      });
    }
    template.hasResourceProperties('AWS::SQS::Queue', {
      QueueName: `sanad-${name}-failures`,
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: 1_209_600,
    });
  });

  it('gives the tally a window, so that it knows the shard, and participants only', () => {
    const tally = sources.find(({ TumblingWindowInSeconds }) => TumblingWindowInSeconds);
    expect(tally?.TumblingWindowInSeconds).toBe(1);
    expect(patternsOf(tally)).toEqual([
      { dynamodb: { NewImage: { kind: { S: ['participant'] } } } },
      { dynamodb: { OldImage: { kind: { S: ['participant'] } } } },
    ]);
  });

  it('starts a closing job for a workshop that is closing, one at a time', () => {
    const closing = sources.find(({ BatchSize }) => BatchSize === 1);
    expect(patternsOf(closing)).toEqual([
      { dynamodb: { NewImage: { kind: { S: ['workshop'] }, state: { S: ['closing'] } } } },
    ]);
    template.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: `sanad-${name}-insights-closing`,
      Timeout: 900,
    });
  });

  it('lets the closing job write the public figures and nothing else into the bucket', () => {
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 's3:PutObject',
            Resource: { 'Fn::Join': ['', [Match.anyValue(), '/impact.json']] },
          }),
        ]),
      },
    });
  });

  it('publishes after decisions and each hour, with the keys of this table alone', () => {
    const publication = sources.find(({ BatchSize }) => BatchSize === 100);
    expect(patternsOf(publication)).toEqual([
      {
        dynamodb: {
          NewImage: { kind: { S: ['status-list', 'holder', 'issuer', 'issuer-keys'] } },
        },
      },
    ]);
    expect(onlyOne(template, 'AWS::Scheduler::Schedule').ScheduleExpression).toBe('rate(1 hour)');
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 'kms:Sign',
            Condition: {
              // Also with keys that were made before or after a restore.
              StringLike: {
                'aws:ResourceTag/sanad-table': [`sanad-${name}`, `sanad-${name}-*`],
              },
              StringEquals: { 'kms:SigningAlgorithm': 'RSASSA_PKCS1_V1_5_SHA_256' },
            },
          }),
        ]),
      },
    });
  });

  it('strikes the clock each minute', () => {
    expect(onlyOne(template, 'AWS::Events::Rule').ScheduleExpression).toBe('rate(1 minute)');
  });
});

function patternsOf(each: z.infer<typeof source> | undefined): unknown[] {
  return (each?.FilterCriteria.Filters ?? []).map(({ Pattern }) => JSON.parse(Pattern));
}
