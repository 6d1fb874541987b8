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
  const { GetSecretValueCommand, SecretsManagerClient } = await import(
    '@aws-sdk/client-secrets-manager'
  );
  const answer = await new SecretsManagerClient().send(
    new GetSecretValueCommand({ SecretId: environment.SANAD_SECRET_ARN }),
  );
  return secrets.parse(JSON.parse(answer.SecretString ?? 'null'));
}
