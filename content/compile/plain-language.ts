import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Language } from '../schema/language.ts';
import { countWords } from './count-words.ts';
import { segmenterOf } from './segmenter.ts';

/** School years (US) that somebody needs to read English sentences easily: Flesch-Kincaid. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => wordsOf(sentence));
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** Words of an average sentence; 0 when there is none. */
export function averageLength(sentences: readonly string[], language: Language): number {
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence, language), 0);
  return sentences.length === 0 ? 0 : words / sentences.length;
}

function wordsOf(sentence: string): string[] {
  const segments = segmenterOf('en', 'word').segment(sentence);
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
