import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { table } from '../../functions/platform/table.ts';
import { type Stage, stageNames, stages } from '../../infra/stages.ts';
import { appOf, onlyOne, resourcesOf, stackNames, templateOf } from './synthesized.ts';

const tableType = 'AWS::DynamoDB::GlobalTable';

describe.each(stageNames)('the data stack of %s', (name) => {
  const stage = stages[name];
  const template: Template = templateOf(appOf(stage), stage, 'data');
  const replica = { Replicas: [Match.objectLike({ DeletionProtectionEnabled: true })] };

  it('keeps the table whatever happens to the stack', () => {
    // Under another id CloudFormation would make another table.
    expect(Object.keys(resourcesOf(template, tableType))).toEqual(['TableCD117FA1']);
    template.hasResource(tableType, {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: replica,
    });
  });

  it('can restore the table to any second of the last 35 days', () => {
    template.hasResourceProperties(tableType, {
      Replicas: [
        Match.objectLike({
          PointInTimeRecoverySpecification: {
            PointInTimeRecoveryEnabled: true,
            RecoveryPeriodInDays: 35,
          },
        }),
      ],
    });
  });

  it('encrypts the table', () => {
    template.hasResourceProperties(tableType, {
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    });
  });

  it('is paid by use', () => {
    template.hasResourceProperties(tableType, { BillingMode: 'PAY_PER_REQUEST' });
  });

  it('has the keys, index, expiry and stream that the functions’ definition says', () => {
    expect(onlyOne(template, tableType)).toMatchObject({
      TableName: `sanad-${name}`,
      KeySchema: keySchema(table.partitionKey, table.sortKey),
      GlobalSecondaryIndexes: [
        {
          IndexName: table.index.name,
          KeySchema: keySchema(table.index.partitionKey, table.index.sortKey),
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      TimeToLiveSpecification: { AttributeName: table.ttlAttribute, Enabled: true },
      StreamSpecification: { StreamViewType: table.stream },
    });
  });

  it('lets AWS make two secrets that nobody has seen, and keeps them through every upgrade', () => {
    // Id, name and recipe are those of the first version: with others CloudFormation would make new
    // values, and a new pepper makes every code worthless and every member of staff a stranger.
    const secret = (key: string) => ({
      Type: 'AWS::SecretsManager::Secret',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        Description: expect.any(String),
        GenerateSecretString: {
          ExcludePunctuation: true,
          GenerateStringKey: key,
          PasswordLength: 43,
          SecretStringTemplate: '{}',
        },
      },
    });
    expect(resourcesOf(template, 'AWS::SecretsManager::Secret')).toEqual({
      Pepper2B9638F2: secret('pepper'),
      OriginBCF5A9D0: secret('origin'),
    });
  });

  it('prints where both secrets are, which the operator’s commands ask for', () => {
    template.hasOutput('SecretArns', {
      Value: { 'Fn::Join': ['', [{ Ref: 'Pepper2B9638F2' }, ' ', { Ref: 'OriginBCF5A9D0' }]] },
    });
  });

  it('can’t be deleted by mistake', () => {
    expect(appOf(stage).node.findChild(`sanad-${name}-data`)).toHaveProperty(
      'terminationProtection',
      true,
    );
  });
});

describe('a stage that uses a restored table', () => {
  const usual = stages.prod;
  const streamArn =
    'arn:aws:dynamodb:eu-central-1:111122223333:table/sanad-prod-restored/stream/2026-11-01T00:00:00.000';
  const restoredTable = { name: 'sanad-prod-restored', streamArn };
  const [own, restored] = [templatesOf(usual), templatesOf({ ...usual, restoredTable })];

  it('leaves the table that the stack made as it is: another name would make an empty one', () => {
    expect(resourcesOf(restored('data'), tableType)).toEqual(resourcesOf(own('data'), tableType));
  });

  it('exports all that a stack of before imports: CloudFormation takes no such export back', () => {
    const imported = stackNames.flatMap((name) => importsOf(own(name)));
    expect(imported.join()).toContain('StreamArn');
    const exported = stackNames.flatMap((name) => exportsOf(restored(name)));
    expect(exported).toEqual(expect.arrayContaining(imported));
  });

  it('feeds the jobs from the restored table’s stream and from no other', () => {
    const sources = Object.values(resourcesOf(restored('jobs'), 'AWS::Lambda::EventSourceMapping'));
    const read = sources.map(({ Properties }) => Properties?.EventSourceArn);
    // Counting, closing, publishing.
    expect(read).toEqual([streamArn, streamArn, streamArn]);
  });

  it('lets credentials and statements be signed with the keys of before and with later ones', () => {
    const signing = (name: string) =>
      Object.values(resourcesOf(restored(name), 'AWS::IAM::Policy'))
        .map((policy) => JSON.stringify(policy))
        .filter((text) => text.includes('kms:Sign'));
    const tables = '["sanad-prod","sanad-prod-*","sanad-prod-restored"]';
    expect(signing('jobs')).toEqual([
      expect.stringContaining(`"aws:ResourceTag/sanad-table":${tables}`),
    ]);
    expect(signing('api')).toEqual([
      expect.stringContaining(`"aws:ResourceTag/sanad-statements":${tables}`),
    ]);
  });
});

function templatesOf(stage: Stage): (name: string) => Template {
  const app = appOf(stage);
  return (name) => templateOf(app, stage, name);
}

function exportsOf(template: Template): string[] {
  return [...textOf(template).matchAll(/"Export":\{"Name":"([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
}

function importsOf(template: Template): string[] {
  return [...textOf(template).matchAll(/"Fn::ImportValue":"([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
}

function textOf(template: Template): string {
  return JSON.stringify(template.toJSON());
}

function keySchema(partition: string, sort: string) {
  return [
    { AttributeName: partition, KeyType: 'HASH' },
    { AttributeName: sort, KeyType: 'RANGE' },
  ];
}
