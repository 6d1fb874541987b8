import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { documentsAt } from '../../../functions/platform/dependencies.ts';
import { createTable, type TableOptions } from './create-table.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from './emulator.ts';

export interface EmbeddedTable {
  readonly emulator: Emulator;
  readonly endpoint: string;
  readonly tableName: string;
  readonly documents: DynamoDBDocumentClient;
  stop(): Promise<void>;
}

/** The table's name on the embedded stack. */
export const localTableName = 'sanad';

/**
 * An emulator of its own with the empty table: in memory on a random port, unless `options` name a
 * file. One for each test worker; stop it at the end. More than 2,000 items belong in a file.
 */
export async function startEmbeddedTable(
  options: EmulatorOptions & Partial<TableOptions> = {},
): Promise<EmbeddedTable> {
  const emulator = await startEmulator(options);
  const { endpoint } = emulator;
  const documents = documentsAt(endpoint);
  await createTable(documents, localTableName, { stream: options.stream ?? false });
  const stop = async () => {
    documents.destroy();
    await emulator.stop();
  };
  return { emulator, endpoint, tableName: localTableName, documents, stop };
}
