/** Why a file can't be read as a list; each has its own sentence and remedy in the words. */
export type Undecoded = 'empty' | 'workbook' | 'encoding';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: Undecoded };

/** How Excel's own files begin: a zip archive, or the format before it. */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * The text of a CSV file, without a byte order mark. UTF-8, or UTF-16 where a mark says so; nothing
 * is guessed: a name that was read wrongly would be printed wrongly on somebody's card.
 */
export function decodeCsv(bytes: Uint8Array): Decoded {
  if (workbooks.some((start) => begins(bytes, start))) return { kind: 'refused', why: 'workbook' };
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (text.includes('\0')) return { kind: 'refused', why: 'encoding' };
    return text.trim() === '' ? { kind: 'refused', why: 'empty' } : { kind: 'text', text };
  } catch {
    return { kind: 'refused', why: 'encoding' };
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le';
  return begins(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
