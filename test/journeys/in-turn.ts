import { languages } from '../../content/schema/language.ts';

/** `npm run prove` goes every way in every language; `npm test` has ten minutes on two cores. */
const full = process.env.PROVE === 'full';

/** Languages of a journey whose steps others go in all of them; at the small size one of them. */
export function languagesInTurn(turn: number): readonly (typeof languages)[number][] {
  return full ? languages : languages.filter((_, at) => at === turn % languages.length);
}

/**
 * Whether the place at this index is looked at in a language: always, or at the small size every
 * third one, so that each is looked at in one language and every language has a share of them.
 */
export function isInTurn(index: number, language: (typeof languages)[number]): boolean {
  return full || index % languages.length === languages.indexOf(language);
}
