import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { GeneratedSecret } from '../constructs/generated-secret.ts';
import { SanadTable } from '../constructs/sanad-table.ts';
import type { Stage } from '../stages.ts';

/** What must survive everything: the table and the two secrets. */
export class DataStack extends Stack {
  readonly pepper: GeneratedSecret;
  readonly origin: GeneratedSecret;
  /** Of the table in use. */
  readonly streamArn: string;

  constructor(scope: Construct, id: string, { stage }: { stage: Stage }) {
    super(scope, id, { env: { region: stage.region }, terminationProtection: true });
    const table = new SanadTable(this, 'Table', {
      tableName: ownTableName(stage),
      recoveryDays: stage.recoveryDays,
    });
    if (!table.tableStreamArn) throw new Error('The table has no stream.');
    // Also while a restored table is in use: CloudFormation takes no export back that the jobs, which
    // are deployed later, still import.
    this.exportValue(table.tableStreamArn);
    this.streamArn = stage.restoredTable?.streamArn ?? table.tableStreamArn;
    this.pepper = new GeneratedSecret(this, 'Pepper', {
      key: 'pepper',
      description:
        'Keys every hash of a code and the identities of staff. A new one makes all codes and memberships worthless.',
    });
    this.origin = new GeneratedSecret(this, 'Origin', {
      key: 'origin',
      description: 'Proves to the API that a request came through CloudFront.',
    });
    new CfnOutput(this, 'SecretArns', {
      value: `${this.pepper.secretArn} ${this.origin.secretArn}`,
      description: 'Pepper and origin secret, as the operator’s commands want them.',
    });
  }
}

/** The table in use; its name is fixed, so no stack is tied to another by it. */
export function tableName(stage: Stage): string {
  return stage.restoredTable?.name ?? ownTableName(stage);
}

/**
 * Patterns of the names of tables that have been in use: its own, and any that was restored from it
 * and named after it.
 */
export function tableNames(stage: Stage): readonly string[] {
  const own = ownTableName(stage);
  return [...new Set([own, `${own}-*`, tableName(stage)])];
}

/** The table that the data stack made: another name would make another, empty table. */
function ownTableName(stage: Stage): string {
  return `sanad-${stage.name}`;
}
