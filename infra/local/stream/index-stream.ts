import { DatabaseSync } from 'node:sqlite';

/**
 * Gives the emulator's stream rows the two indexes that it lacks: without them each write of the
 * table scans all rows (12.7 ms at 20,000 records, 1.2 ms with them). Again is the same as once.
 */
export function indexStream(database: string): void {
  const file = new DatabaseSync(database, { timeout: 5_000 });
  try {
    file.exec(
      'CREATE INDEX IF NOT EXISTS sanad_stream_sequence ON _stream_records ' +
        '(table_name, CAST(sequence_number AS INTEGER)); ' +
        'CREATE INDEX IF NOT EXISTS sanad_stream_shard ON _stream_records ' +
        '(table_name, shard_id, CAST(sequence_number AS INTEGER));',
    );
  } finally {
    file.close();
  }
}
