import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { endpoints } from '../../functions/endpoints.ts';
import { routeKeyOf } from '../../functions/platform/endpoint.ts';
import { capabilities } from '../../infra/capabilities.ts';
import { type Stage, stageNames, stages } from '../../infra/stages.ts';
import { appOf, onlyOne, resourcesOf, templateOf } from './synthesized.ts';

const routeProperties = z.object({ RouteKey: z.string(), Target: z.unknown() });
const policyProperties = z.object({
  PolicyDocument: z.object({ Statement: z.array(z.looseObject({ Action: z.unknown() })) }),
});
const logFormat = z.object({ AccessLogSettings: z.object({ Format: z.string() }) });

describe.each(stageNames)('the API stack of %s', (name) => {
  const stage = stages[name];
  const template = templateOf(appOf(stage), stage, 'api');
  const apiStage = onlyOne(template, 'AWS::ApiGatewayV2::Stage');
  const functions = Object.values(resourcesOf(template, 'AWS::Lambda::Function'));

  it('has the declared endpoints as routes and no other, not even a default', () => {
    const routes = Object.values(resourcesOf(template, 'AWS::ApiGatewayV2::Route'));
    const keys = routes.map(({ Properties }) => routeProperties.parse(Properties).RouteKey);
    expect(keys.toSorted()).toEqual(endpoints.map(routeKeyOf).toSorted());
  });

  it('serves each capability by one function', () => {
    expect(functions.map(({ Properties }) => Properties?.FunctionName)).toEqual(
      capabilities.map((capability) => `sanad-${name}-${capability.name}`),
    );
    expect(Object.keys(resourcesOf(template, 'AWS::ApiGatewayV2::Integration'))).toHaveLength(
      capabilities.length,
    );
  });

  it('says memory, timeout, platform and log of each function', () => {
    for (const { Properties } of functions) {
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        MemorySize: 512,
        Timeout: 10,
        LoggingConfig: { LogFormat: 'JSON', LogGroup: expect.anything() },
      });
      expect(String(Properties?.Description).length).toBeLessThanOrEqual(256);
    }
  });

  it('traces no step of a participant', () => {
    const traced = functions.filter(({ Properties }) => Properties?.TracingConfig);
    expect(traced.map(({ Properties }) => Properties?.FunctionName)).toEqual(
      ['staff', 'insights', 'certification', 'exams', 'description'].map(
        (each) => `sanad-${name}-${each}`,
      ),
    );
  });

  it('tells functions where table, secrets and content are, and no secret itself', () => {
    for (const { Properties } of functions) {
      const { Variables } = z
        .object({ Variables: z.record(z.string(), z.unknown()) })
        .parse(Properties?.Environment);
      expect(Variables).toMatchObject({
        SANAD_TABLE: `sanad-${name}`,
        SANAD_CONTENT: '/var/task/content',
      });
      expect(JSON.stringify(Variables)).toContain('Fn::ImportValue');
      expect(JSON.stringify(Variables)).not.toContain('resolve:secretsmanager');
    }
  });

  it('reserves no concurrency, which a new account doesn’t have', () => {
    for (const { Properties } of functions) {
      expect(Properties).not.toHaveProperty('ReservedConcurrentExecutions');
    }
  });

  it('logs time, status, bytes, route and request id, and nothing else', () => {
    const { Format } = logFormat.parse(apiStage).AccessLogSettings;
    expect(JSON.parse(Format)).toEqual({
      time: '$context.requestTime',
      status: '$context.status',
      bytes: '$context.responseLength',
      route: '$context.routeKey',
      requestId: '$context.requestId',
    });
  });

  it('throttles every route, and those open to anyone more', () => {
    const { anyone, participant } = stage.throttle;
    expect(anyone.rate).toBeLessThan(participant.rate);
    expect(apiStage.DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: anyone.rate });
    expect(apiStage.RouteSettings).toEqual(
      Object.fromEntries(
        endpoints.map((declared) => [
          routeKeyOf(declared),
          {
            ThrottlingRateLimit: stage.throttle[declared.caller].rate,
            ThrottlingBurstLimit: stage.throttle[declared.caller].burst,
          },
        ]),
      ),
    );
  });

  it('lets the certification function alone sign, and statements alone', () => {
    const signing = Object.entries(resourcesOf(template, 'AWS::IAM::Policy')).flatMap(
      ([id, { Properties }]) =>
        policyProperties
          .parse(Properties)
          .PolicyDocument.Statement.filter(({ Action }) => JSON.stringify(Action).includes('kms:'))
          .map(({ Action, Condition }) => ({ id, Action, Condition })),
    );
    expect(signing).toEqual([
      {
        id: expect.stringMatching(/^certificationFunctionRole/),
        Action: 'kms:Sign',
        Condition: {
          StringLike: {
            'aws:ResourceTag/sanad-statements': [`sanad-${name}`, `sanad-${name}-*`],
          },
          StringEquals: { 'kms:SigningAlgorithm': 'RSASSA_PKCS1_V1_5_SHA_256' },
        },
      },
    ]);
  });

  it('makes all routes before the stage names them', () => {
    const [stageResource] = Object.values(resourcesOf(template, 'AWS::ApiGatewayV2::Stage'));
    const routes = Object.keys(resourcesOf(template, 'AWS::ApiGatewayV2::Route'));
    expect(stageResource?.DependsOn).toEqual(expect.arrayContaining(routes));
  });
});

describe('a stage with own settings', () => {
  const stage: Stage = {
    ...stages.prod,
    restoredTable: {
      name: 'sanad-prod-restored',
      streamArn:
        'arn:aws:dynamodb:eu-central-1:111122223333:table/sanad-prod-restored/stream/2026-11-01T00:00:00.000',
    },
    reservedConcurrency: { quizzes: 20 },
    examBanks: { bucket: 'institute', prefix: 'own/exams' },
  };
  const template = templateOf(appOf(stage), stage, 'api');

  it('lets functions use the restored table instead, and only that', () => {
    const text = JSON.stringify(template.toJSON());
    expect(text).toContain(':table/sanad-prod-restored');
    expect(text).toContain(':table/sanad-prod-restored/index/gsi1');
    expect(text).not.toMatch(/table\/sanad-prod["/]/);
    expect(text).toContain('"SANAD_TABLE":"sanad-prod-restored"');
  });

  it('lets nobody in while every throttle is 0', () => {
    const none = { rate: 0, burst: 0 };
    const stopped = { ...stage, throttle: { anyone: none, participant: none, staff: none } };
    const { DefaultRouteSettings, RouteSettings } = z
      .object({
        DefaultRouteSettings: z.unknown(),
        RouteSettings: z.record(z.string(), z.unknown()),
      })
      .parse(onlyOne(templateOf(appOf(stopped), stopped, 'api'), 'AWS::ApiGatewayV2::Stage'));
    const settings = [DefaultRouteSettings, ...Object.values(RouteSettings)];
    expect(settings).toEqual(
      Array(endpoints.length + 1).fill({ ThrottlingRateLimit: 0, ThrottlingBurstLimit: 0 }),
    );
  });

  it('keeps concurrency only for the capabilities that it names', () => {
    const reserved = Object.values(resourcesOf(template, 'AWS::Lambda::Function')).flatMap(
      ({ Properties }) => Properties?.ReservedConcurrentExecutions ?? [],
    );
    expect(reserved).toEqual([20]);
  });

  it('lets the exam function alone know and read where the body’s own banks lie', () => {
    const functions = Object.values(resourcesOf(template, 'AWS::Lambda::Function'));
    const told = functions.filter((each) => JSON.stringify(each).includes('SANAD_BANK_PREFIX'));
    expect(told.map(({ Properties }) => Properties?.FunctionName)).toEqual(['sanad-prod-exams']);
    expect(JSON.stringify(told)).toContain('"SANAD_BANK_PREFIX":"s3://institute/own/exams"');
    const reading = Object.entries(resourcesOf(template, 'AWS::IAM::Policy')).flatMap(
      ([id, { Properties }]) =>
        policyProperties
          .parse(Properties)
          .PolicyDocument.Statement.filter(({ Action }) => JSON.stringify(Action).includes('s3:'))
          .map((statement) => ({ id, ...statement })),
    );
    expect(reading).toEqual([
      {
        id: expect.stringMatching(/^examsFunctionRole/),
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::institute/own/exams/banks/*',
      },
    ]);
  });
});
