import { formsOf, wordsIn } from './fold.ts';

/** A piece of a snippet; `hit` where it is a word that was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

interface Word {
  readonly begin: number;
  readonly end: number;
  readonly hit: boolean;
}

const lettersBefore = 50;
const lettersInAll = 180;

/** The words around the first hit, or the beginning of a text without one, as plain pieces. */
export function snippet(text: string, matched: ReadonlySet<string>, language: string): Piece[] {
  const words = wordsIn(text).map(
    ({ word, at }): Word => ({
      begin: at,
      end: at + word.length,
      hit: formsOf(word, language).some((form) => matched.has(form)),
    }),
  );
  const middle = words.find(({ hit }) => hit)?.begin ?? 0;
  // At the end of a text there is more room before the hit.
  const from = Math.min(middle - lettersBefore, text.length - lettersInAll);
  const shown = words.filter(
    ({ begin, end }) => begin >= from && end <= Math.max(from, 0) + lettersInAll,
  );
  const first = shown[0];
  const last = shown[shown.length - 1];
  if (!first || !last) return [{ text, hit: false }];
  // With its first word a text keeps the quotation mark before it, with its last one the full stop.
  const begins = first === words[0] ? 0 : first.begin;
  const ends = last === words[words.length - 1] ? text.length : last.end;
  return [
    { text: begins > 0 ? '… ' : '', hit: false },
    ...piecesOf(text.slice(0, ends), shown, begins),
    { text: ends < text.length ? ' …' : '', hit: false },
  ].filter((piece) => piece.text !== '');
}

/** A text from `begins` on, cut at its hits. */
function piecesOf(text: string, words: readonly Word[], begins: number): Piece[] {
  const pieces: Piece[] = [];
  let done = begins;
  for (const { begin, end, hit } of words) {
    if (!hit) continue;
    pieces.push({ text: text.slice(done, begin), hit: false });
    pieces.push({ text: text.slice(begin, end), hit: true });
    done = end;
  }
  return [...pieces, { text: text.slice(done), hit: false }];
}
