import { decodeCsv, type Undecoded } from './csv/decode-csv.ts';
import { parseCsv } from './csv/parse-csv.ts';
import { readRoster } from './rules/roster.ts';
import { type List, newList } from './state.ts';

/** Why a file was not taken; the words have a sentence for each. */
export interface Refused {
  readonly kind: 'refused';
  readonly why:
    | Undecoded
    | 'quotes'
    | 'only-headings'
    | 'too-many-rows'
    | 'uneven'
    | 'too-large'
    | 'unreadable';
  /** Rows where it is, as a spreadsheet counts. */
  readonly numbers: readonly number[];
}

const mostBytes = 20 * 1_024 * 1_024;

/** A file of the device as a list of staff. Nothing of it goes anywhere. */
export async function readList(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  pause: () => Promise<void>,
): Promise<{ readonly kind: 'list'; readonly list: List } | Refused> {
  if (file.size > mostBytes) return refused('too-large');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return refused('unreadable');
  const decoded = decodeCsv(new Uint8Array(bytes));
  if (decoded.kind === 'refused') return refused(decoded.why);
  const parsed = await parseCsv(decoded.text, pause);
  if (parsed.kind === 'refused') return refused(parsed.why, [parsed.number]);
  const read = readRoster(parsed.rows, parsed.delimiter);
  if (read.kind === 'roster') return { kind: 'list', list: newList(file.name, read.roster) };
  return refused(read.why, 'numbers' in read ? read.numbers : []);
}

const refused = (why: Refused['why'], numbers: readonly number[] = []): Refused => ({
  kind: 'refused',
  why,
  numbers,
});
