import { type Environment, type IdentitySettings, identitySettings } from './environment.ts';

/**
 * Where staff sign in, from `SANAD_IDENTITY` (JSON) where the stack is local, else from the
 * parameter, whose client comes with the Lambda runtime and is loaded only there.
 */
export async function readIdentitySettings(environment: Environment): Promise<IdentitySettings> {
  const { SANAD_IDENTITY, SANAD_IDENTITY_PARAMETER } = environment;
  if (SANAD_IDENTITY) return identitySettings.parse(JSON.parse(SANAD_IDENTITY));
  if (!SANAD_IDENTITY_PARAMETER) {
    throw new Error('Set SANAD_IDENTITY_PARAMETER, or SANAD_IDENTITY as JSON.');
  }
  const { GetParameterCommand, SSMClient } = await import('@aws-sdk/client-ssm');
  const { Parameter } = await new SSMClient().send(
    new GetParameterCommand({ Name: SANAD_IDENTITY_PARAMETER }),
  );
  return identitySettings.parse(JSON.parse(Parameter?.Value ?? 'null'));
}
