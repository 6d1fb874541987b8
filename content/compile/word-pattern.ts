import type { Language } from '../schema/language.ts';
import { foldText } from './folded-text.ts';
import { type MappedText, mapText } from './mapped-text.ts';

/** Conjunctions, prepositions and the article that Arabic writes together with the next word. */
const arabicPrefix = '[وف]?(?:[بك]?ال|لل|[بكل])?';
const arabicPronoun = '(?:ه|ها|هما|هم|هن|ك|كما|كم|كن|نا|ی)?';

/** A text as `wordPattern` looks at it: spellings brought together, small letters. */
export function foldWords(text: string): MappedText {
  const { text: folded, at } = foldText(mapText(text));
  // Signs whose small form is longer would shift the places; no language of ours has them.
  const small = folded.toLowerCase();
  return { text: small.length === folded.length ? small : folded, at };
}

/**
 * A global pattern that finds whole words in text of `foldWords`. Arabic words are found with what
 * is joined to them before (و، ف، ب، ك، ل، ال) and, where a word stands alone, behind (ه، ها، نا …).
 */
export function wordPattern(words: readonly string[], language: Language): RegExp {
  const sources = words.map((word) => sourceOf(foldWords(word).text, language));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sources.join('|')})(?![\p{L}\p{N}])`, 'gu');
}

function sourceOf(folded: string, language: Language): string {
  const words = folded
    .split(/[\s\u200c]+/u)
    .map((word) => word.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`));
  if (language !== 'ar') return words.join(String.raw`[\s\u200c-]+`);
  const [first = '', ...rest] = words;
  const stem = first.replace(/^ال(?=\p{L}{3})/u, '');
  if (rest.length > 0) return [arabicPrefix + stem, ...rest].join(String.raw`\s+`);
  const owned = stem.endsWith('ة')
    ? `(?:${stem}|${stem.slice(0, -1)}ت${arabicPronoun})`
    : stem + arabicPronoun;
  return arabicPrefix + owned;
}
