import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { GeneratedSecret } from '../constructs/generated-secret.ts';
import { SanadTable } from '../constructs/sanad-table.ts';
import type { Stage } from '../stages.ts';

/** What must survive everything: the table and the two secrets. */
export class DataStack extends Stack {
  readonly pepper: GeneratedSecret;
  readonly origin: GeneratedSecret;

  constructor(scope: Construct, id: string, { stage }: { stage: Stage }) {
    super(scope, id, { env: { region: stage.region }, terminationProtection: true });
    new SanadTable(this, 'Table', {
      tableName: tableName(stage),
      recoveryDays: stage.recoveryDays,
    });
    this.pepper = new GeneratedSecret(this, 'Pepper', {
      key: 'pepper',
      description:
        'Keys every hash of a code. A new one makes all join and resume codes worthless.',
    });
    this.origin = new GeneratedSecret(this, 'Origin', {
      key: 'origin',
      description: 'Proves to the API that a request came through CloudFront.',
    });
  }
}

/** The table that the data stack makes; its name is fixed, so no stack is tied to another by it. */
export function tableName(stage: Stage): string {
  return `sanad-${stage.name}`;
}
