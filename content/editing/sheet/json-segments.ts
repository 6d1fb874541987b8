import type { Segment } from './segment.ts';

/** A string, a bracket or comma, or another plain value; between them stands white space only. */
const token = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/gu;

type Token = { written: string; start: number };

/** The strings of a JSON file in their order, by path (`covers.0`). The file has to be JSON. */
export function segmentsOfJson(file: string): Segment[] {
  const tokens = [...file.matchAll(token)].map(({ 0: written, index }) => ({
    written,
    start: index,
  }));
  const segments: Segment[] = [];
  readValue(new Reader(tokens), [], segments);
  return segments.filter(({ id }) => id !== '$schema');
}

class Reader {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  peek(): string | undefined {
    return this.#tokens[this.#next]?.written;
  }

  take(): Token {
    const taken = this.#tokens[this.#next];
    if (taken === undefined) throw new Error('the file ends within a JSON value');
    this.#next += 1;
    return taken;
  }
}

function readValue(reader: Reader, path: readonly string[], segments: Segment[]): void {
  const { written, start } = reader.take();
  if (written === '{' || written === '[') {
    readMembers(reader, { path, named: written === '{' }, segments);
  } else if (written.startsWith('"')) {
    const end = start + written.length;
    const text = stringOf(written);
    segments.push({ id: path.join('.'), kind: 'value', start, end, text, quoted: 'json' });
  }
}

function readMembers(
  reader: Reader,
  { path, named }: { path: readonly string[]; named: boolean },
  segments: Segment[],
): void {
  const close = named ? '}' : ']';
  for (let index = 0; reader.peek() !== close; index += 1) {
    const key = named ? stringOf(reader.take().written) : String(index);
    if (named) reader.take();
    readValue(reader, [...path, key], segments);
    if (reader.peek() === ',') reader.take();
  }
  reader.take();
}

function stringOf(written: string): string {
  const value: unknown = JSON.parse(written);
  if (typeof value !== 'string') throw new Error(`${written} is no JSON string`);
  return value;
}
