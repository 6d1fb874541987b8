import { RemovalPolicy } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

/**
 * A secret that nobody has seen: JSON with one random value of 43 letters and digits (256 bits),
 * made by AWS on the first deployment and never again. It outlives its stack, because losing the
 * pepper makes every code worthless and every member of staff a stranger. AWS names it too: with a
 * name, or with another recipe, an upgrade would replace its value.
 */
export class GeneratedSecret extends Secret {
  constructor(scope: Construct, id: string, props: { key: string; description: string }) {
    super(scope, id, {
      description: props.description,
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: props.key,
        excludePunctuation: true,
        passwordLength: 43,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
