import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { GeneratedSecret } from '../constructs/generated-secret.ts';
import { SanadTable } from '../constructs/sanad-table.ts';
import type { Stage } from '../stages.ts';

/** What must survive everything: the table and the two secrets. */
export class DataStack extends Stack {
  readonly pepper: GeneratedSecret;
  readonly origin: GeneratedSecret;
  readonly streamArn: string;

  constructor(scope: Construct, id: string, { stage }: { stage: Stage }) {
    super(scope, id, { env: { region: stage.region }, terminationProtection: true });
    const table = new SanadTable(this, 'Table', {
      tableName: tableName(stage),
      recoveryDays: stage.recoveryDays,
    });
    if (!table.tableStreamArn) throw new Error('The table has no stream.');
    this.streamArn = stage.restoredTable?.streamArn ?? table.tableStreamArn;
    this.pepper = new GeneratedSecret(this, 'Pepper', {
      name: secretName(stage, 'pepper'),
      key: 'pepper',
      description:
        'Keys every hash of a code. A new one makes all join and resume codes worthless.',
    });
    this.origin = new GeneratedSecret(this, 'Origin', {
      name: secretName(stage, 'origin'),
      key: 'origin',
      description: 'Proves to the API that a request came through CloudFront.',
    });
  }
}

/** The table in use; its name is fixed, so no stack is tied to another by it. */
export function tableName(stage: Stage): string {
  return stage.restoredTable?.name ?? `sanad-${stage.name}`;
}

/** Fixed too: the operator's commands find the pepper by it. */
export function secretName(stage: Stage, key: 'pepper' | 'origin'): string {
  return `sanad/${stage.name}/${key}`;
}
