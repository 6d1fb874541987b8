import { DatabaseSync } from 'node:sqlite';

/** The changes of a shard that every consumer has handled. */
export interface Handled {
  readonly tableName: string;
  readonly shardId: string;
  readonly upTo: bigint;
}

/**
 * Deletes the emulator's stream rows that are handled, as DynamoDB does after a day. The newest row
 * stays, since the emulator takes its next sequence number from it.
 */
export function trimStream(database: string, { tableName, shardId, upTo }: Handled): void {
  const file = new DatabaseSync(database, { timeout: 1_000 });
  try {
    file
      .prepare(
        'DELETE FROM _stream_records WHERE table_name = :table AND shard_id = :shard ' +
          'AND CAST(sequence_number AS INTEGER) <= :upTo AND CAST(sequence_number AS INTEGER) < ' +
          '(SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records ' +
          'WHERE table_name = :table)',
      )
      .run({ table: tableName, shard: shardId, upTo });
  } finally {
    file.close();
  }
}
