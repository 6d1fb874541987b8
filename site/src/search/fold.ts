/** Letters that are written in several ways, also by other keyboards; marks are gone before. */
const variants: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ة: 'ه',
  ۃ: 'ه',
  ە: 'ه',
  ٱ: 'ا',
  ء: '',
};
const zeroes = [0x0660, 0x06f0];

/**
 * A word as it is compared: small letters without accents, vowel marks, stretching and invisible
 * characters; one letter for the forms of alef, ya, kaf and ha; digits 0-9.
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640’']/gu, '')
    .toLowerCase()
    .replace(/[\u0600-\u06ff]/g, (letter) => variants[letter] ?? digit(letter));
}

function digit(letter: string): string {
  const code = letter.charCodeAt(0);
  const zero = zeroes.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? letter : String(code - zero);
}

/** Where the Arabic article, with or without a preposition, can be taken off. */
const article = /^(?:[وف]?(?:ال|بال|كال)|لل)(?=.{3})/;

/**
 * What a word is found by: folded; its parts, where a joiner that takes no space stands inside; and
 * in Arabic without the article.
 */
export function formsOf(word: string, language: string): string[] {
  const parts = word.split('\u200c');
  const folded = [...new Set([word, ...parts].map(fold))].filter(Boolean);
  if (language !== 'ar') return folded;
  return [...new Set(folded.flatMap((form) => [form, form.replace(article, '')]))];
}

const wordPattern = /[\p{L}\p{M}\p{N}\u0640\u200c-\u200d’']+/gu;

/** The words of a text with the places where they stand. */
export function wordsIn(text: string): { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(wordPattern)].map((found) => ({ word: found[0], at: found.index }));
}
