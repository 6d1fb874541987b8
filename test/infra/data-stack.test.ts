import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { table } from '../../functions/platform/table.ts';
import { stageNames, stages } from '../../infra/stages.ts';
import { appOf, onlyOne, resourcesOf, templateOf } from './synthesized.ts';

const tableType = 'AWS::DynamoDB::GlobalTable';

describe.each(stageNames)('the data stack of %s', (name) => {
  const stage = stages[name];
  const template: Template = templateOf(appOf(stage), stage, 'data');
  const replica = { Replicas: [Match.objectLike({ DeletionProtectionEnabled: true })] };

  it('keeps the table whatever happens to the stack', () => {
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

  it('lets AWS make two secrets that nobody has seen, and keeps them', () => {
    const secrets = Object.values(resourcesOf(template, 'AWS::SecretsManager::Secret'));
    expect(secrets).toHaveLength(2);
    for (const secret of secrets) {
      expect(secret.DeletionPolicy).toBe('Retain');
      expect(secret.Properties?.Name).toMatch(new RegExp(`^sanad/${name}/(pepper|origin)$`));
      expect(secret.Properties).not.toHaveProperty('SecretString');
      expect(secret.Properties).toMatchObject({
        GenerateSecretString: { PasswordLength: 43, ExcludePunctuation: true },
      });
    }
  });

  it('can’t be deleted by mistake', () => {
    expect(appOf(stage).node.findChild(`sanad-${name}-data`)).toHaveProperty(
      'terminationProtection',
      true,
    );
  });
});

function keySchema(partition: string, sort: string) {
  return [
    { AttributeName: partition, KeyType: 'HASH' },
    { AttributeName: sort, KeyType: 'RANGE' },
  ];
}
