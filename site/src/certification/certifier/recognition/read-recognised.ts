import { decodeCsv, type Undecoded } from '../../../console/roster/csv/decode-csv.ts';
import { parseCsv } from '../../../console/roster/csv/parse-csv.ts';
import { pause } from '../../../console/roster/pause.ts';
import { type RowNames, type RowsRead, recognisedInRows } from './recognised-in-rows.ts';

export type FileRead =
  | RowsRead
  | { readonly kind: Undecoded | 'too-large' | 'unreadable' }
  | { readonly kind: 'quotes'; readonly number: number };

const mostBytes = 1_048_576;

/** The proposals in a file of this device. Nothing of it goes anywhere. */
export async function readRecognised(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  names: RowNames,
): Promise<FileRead> {
  if (file.size > mostBytes) return { kind: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { kind: 'unreadable' };
  const decoded = decodeCsv(new Uint8Array(bytes));
  if (decoded.kind === 'refused') return { kind: decoded.why };
  const parsed = await parseCsv(decoded.text, pause);
  if (parsed.kind === 'refused') return { kind: 'quotes', number: parsed.number };
  return recognisedInRows(parsed.rows, names);
}
