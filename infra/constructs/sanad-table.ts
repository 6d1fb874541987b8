import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { table } from '../../functions/platform/table.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table, from its definition as data. Nothing a deployment does can delete it. */
export class SanadTable extends TableV2 {
  constructor(scope: Construct, id: string, props: { tableName: string; recoveryDays: number }) {
    super(scope, id, {
      tableName: props.tableName,
      partitionKey: text(table.partitionKey),
      sortKey: text(table.sortKey),
      globalSecondaryIndexes: [
        {
          indexName: table.index.name,
          partitionKey: text(table.index.partitionKey),
          sortKey: text(table.index.sortKey),
        },
      ],
      timeToLiveAttribute: table.ttlAttribute,
      dynamoStream: StreamViewType[table.stream],
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: props.recoveryDays,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
