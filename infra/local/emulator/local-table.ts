import { documentsAt } from '../../../functions/platform/dependencies.ts';
import type { LocalPlaces } from '../local-places.ts';
import { indexStream } from '../stream/index-stream.ts';
import { createTable } from './create-table.ts';
import { localTableName } from './embedded-table.ts';
import { startEmulator } from './emulator.ts';

export interface LocalTable {
  readonly endpoint: string;
  /** Resolves when the emulator has ended; never for a DynamoDB of somebody else's. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** The table that `npm start` works on: the embedded one, or the one at `endpoint`. */
export async function localTable(
  places: LocalPlaces,
  endpoint: string | undefined,
): Promise<LocalTable> {
  const table = endpoint ? elsewhere(endpoint) : await startEmulator(embedded(places));
  const documents = documentsAt(table.endpoint);
  await createTable(documents, localTableName, { stream: true });
  documents.destroy();
  if (!endpoint) indexStream(places.database);
  return table;
}

function embedded({ database, emulator }: LocalPlaces) {
  return { database, record: emulator };
}

function elsewhere(endpoint: string): LocalTable {
  return { endpoint, ended: new Promise(() => undefined), stop: async () => undefined };
}
