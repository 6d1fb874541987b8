import type { Language } from '../schema/language.ts';

type Granularity = 'word' | 'sentence';

const made = new Map<string, Intl.Segmenter>();

/** Cuts text by Unicode's rules (UAX #29). Making one costs more than cutting a page, so it is kept. */
export function segmenterOf(language: Language, granularity: Granularity): Intl.Segmenter {
  const name = `${language} ${granularity}`;
  const segmenter = made.get(name) ?? new Intl.Segmenter(language, { granularity });
  made.set(name, segmenter);
  return segmenter;
}
