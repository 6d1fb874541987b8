import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { keyTag, statementKeyTag } from '../../functions/certification/signing/kms-keys.ts';

/**
 * Leave to sign with the keys that `npm run issuer-keys` has made for the certifying bodies of these
 * tables, in the one way that we sign. They come and go with bodies, so their tag names them: by the
 * table that was in use, so that after a restore the older ones are still an installation's own.
 */
export function mayUseIssuerKeys(scope: Construct, tables: readonly string[]): PolicyStatement {
  return maySignWith(scope, keyTag, tables);
}

/** The same with the keys of statements, and with no certifying body's. */
export function mayUseStatementKeys(scope: Construct, tables: readonly string[]): PolicyStatement {
  return maySignWith(scope, statementKeyTag, tables);
}

function maySignWith(scope: Construct, tag: string, tables: readonly string[]): PolicyStatement {
  const keys = Stack.of(scope).formatArn({
    service: 'kms',
    resource: 'key',
    resourceName: '*',
  });
  return new PolicyStatement({
    effect: Effect.ALLOW,
    actions: ['kms:Sign'],
    resources: [keys],
    conditions: {
      StringLike: { [`aws:ResourceTag/${tag}`]: [...tables] },
      StringEquals: { 'kms:SigningAlgorithm': 'RSASSA_PKCS1_V1_5_SHA_256' },
    },
  });
}
