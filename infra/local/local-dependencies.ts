import { type Dependencies, dependenciesFrom } from '../../functions/platform/dependencies.ts';
import { readEnvironment } from '../../functions/platform/environment.ts';
import type { LogLine } from '../../functions/platform/log-line.ts';
import { localTableName } from './emulator/embedded-table.ts';
import type { LocalPlaces } from './local-places.ts';
import { outbox } from './outbox.ts';
import { localSecrets } from './secrets.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What the functions run on locally: the table at `endpoint`, the compiled content of this folder
 * and its own secrets. Each can be overridden by the variable that names it on AWS.
 */
export async function localDependencies(
  places: LocalPlaces,
  endpoint: string | undefined,
  variables: Variables = process.env,
): Promise<Dependencies> {
  const { SANAD_SECRETS, SANAD_SECRET_ARN, SANAD_IDENTITY, SANAD_IDENTITY_PARAMETER } = variables;
  const environment = readEnvironment({
    SANAD_TABLE: variables.SANAD_TABLE ?? localTableName,
    SANAD_CONTENT: variables.SANAD_CONTENT ?? places.functionsContent,
    SANAD_BANK_PREFIX: variables.SANAD_BANK_PREFIX,
    SANAD_DYNAMODB_ENDPOINT: endpoint,
    SANAD_SECRET_ARN,
    SANAD_IDENTITY,
    SANAD_IDENTITY_PARAMETER,
    SANAD_SECRETS:
      SANAD_SECRETS ?? (SANAD_SECRET_ARN ? undefined : await localSecrets(places.secrets)),
  });
  const real = await dependenciesFrom(environment);
  return { ...real, log: reportFault, mailer: outbox(places.outbox) };
}

/** On AWS each request leaves a line; at a terminal only a fault is worth one. */
function reportFault(line: LogLine): void {
  if (line.fault) process.stderr.write(`${JSON.stringify(line)}\n`);
}
