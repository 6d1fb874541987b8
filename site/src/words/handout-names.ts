import type { HandoutPart } from '../paths.ts';
import type { Words } from './en.ts';

type Names = Pick<Words['handouts'], 'guardians' | 'guide' | 'room' | 'sheet' | 'tally'>;

/** What each handout is called, of the words of a language. */
export function handoutNames(words: Names): Readonly<Record<HandoutPart, string>> {
  const { guide, room, sheet, tally, guardians } = words;
  return { guide, room, 'sheet-a': sheet('A'), 'sheet-b': sheet('B'), tally, guardians };
}
