import type { Language } from '../../../content/schema/language.ts';
import type { Words } from '../words/en.ts';

/** What the page hands its script: its dictionary, and how a date is written. */
export type VerifyWords = Words['verify'] & { readonly language: Language };

/** Written into the page from our own typed dictionaries when the site was built. */
export function wordsOf(place: HTMLElement): VerifyWords {
  return JSON.parse(place.dataset.words ?? '{}');
}

/** Of the modules that this site knows, the title in the language of the page, by id. */
export function modulesOf(place: HTMLElement): Readonly<Record<string, string>> {
  return JSON.parse(place.dataset.modules ?? '{}');
}
