import * as z from 'zod/mini';
import { type Environment, type Secrets, secrets } from './environment.ts';

/**
 * The secrets, from `SANAD_SECRETS` (JSON) where the stack is local, else from Secrets Manager,
 * whose client comes with the Lambda runtime and is loaded only there.
 */
export async function readSecrets(environment: Environment): Promise<Secrets> {
  if (environment.SANAD_SECRETS) return secrets.parse(JSON.parse(environment.SANAD_SECRETS));
  if (!environment.SANAD_SECRET_ARN) {
    throw new Error('Set SANAD_SECRET_ARN, or SANAD_SECRETS with { "pepper", "origin" } as JSON.');
  }
  return secrets.parse(await fromSecretsManager(environment.SANAD_SECRET_ARN.split(' ')));
}

const part = z.record(z.string(), z.string());

async function fromSecretsManager(arns: readonly string[]): Promise<unknown> {
  const { GetSecretValueCommand, SecretsManagerClient } = await import(
    '@aws-sdk/client-secrets-manager'
  );
  const client = new SecretsManagerClient();
  const parts = await Promise.all(
    arns.map(async (SecretId) => {
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId }));
      return Object.entries(part.parse(JSON.parse(SecretString ?? 'null')));
    }),
  );
  return Object.fromEntries(parts.flat());
}
