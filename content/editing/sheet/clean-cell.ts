/** Byte order marks, and marks that force a direction: pages set it, and they would stay unseen. */
const unseen = /[\uFEFF\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A cell as its file takes it: no unseen marks, no spaces at the edges, one kind of line end. Joiners
 * (U+200C, U+200D) and the marks U+200E and U+200F stay, for Urdu and mixed text need them; so do
 * curly quotation marks, which are good typography.
 */
export function cleanCell(text: string): string {
  return text.replace(unseen, '').replace(/\r\n?/gu, '\n').trim();
}
