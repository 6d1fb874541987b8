import { foldText } from '../folded-text.ts';
import { mapText } from '../mapped-text.ts';

/** What a marker is taken for: decides what the author is told. */
export type MarkerKind = 'passage' | 'name' | 'year' | 'numbers';

export type MarkerPattern = { kind: MarkerKind; pattern: RegExp };

/** One global pattern of whole words, for folded text; a space stands for any white space. */
export function wholeWords(sources: readonly string[], flags: string): RegExp {
  const inner = sources.join('|').replaceAll(' ', String.raw`\s+`);
  return new RegExp(String.raw`(?<!\p{L})(?:${inner})(?!\p{L})`, flags);
}

/** Arabic script as folded text has it; a dropped hamza or dots left off a ة are the same word. */
export function arabicScript(source: string): string {
  const alike: Readonly<Record<string, string>> = { أ: '[أا]', إ: '[إا]', ة: '[ةه]' };
  return [...foldText(mapText(source)).text].map((letter) => alike[letter] ?? letter).join('');
}
