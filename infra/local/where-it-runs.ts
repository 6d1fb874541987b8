import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { runningEmulator } from './emulator/emulator-record.ts';
import { localDependencies } from './local-dependencies.ts';
import { type LocalPlaces, localPlaces } from './local-places.ts';
import { localSettings } from './local-settings.ts';
import { StopHere } from './stop-here.ts';

/**
 * The table that an operator's command works on: the stack that `npm start` runs, another DynamoDB
 * named by `SANAD_DYNAMODB_ENDPOINT`, or AWS with `SANAD_TABLE`, `SANAD_SECRET_ARN` and credentials.
 */
export async function whereItRuns(): Promise<Dependencies> {
  const settings = localSettings(process.env);
  const places = localPlaces(settings.SANAD_STATE);
  const given = settings.SANAD_DYNAMODB_ENDPOINT;
  const endpoint = given ?? (process.env.SANAD_TABLE ? undefined : await runningEndpoint(places));
  return localDependencies(places, endpoint);
}

async function runningEndpoint(places: LocalPlaces): Promise<string> {
  const emulator = await runningEmulator(places.emulator);
  if (emulator) return emulator.endpoint;
  throw new StopHere(
    'Sanad is not running here. Run npm start first, or name a table by SANAD_TABLE.',
  );
}
