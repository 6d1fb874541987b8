import type { Language } from '../../../content/schema/language.ts';
import type { Province } from '../../../functions/platform/province.ts';
import type { Words } from '../words/en.ts';

/** What the page hands its script: its dictionary, and names. */
export type RegisterWords = Words['trainers'] & {
  readonly provinces: Readonly<Record<Province, string>>;
  readonly languageNames: Readonly<Record<Language, string>>;
  /** Names of tracks by id. */
  readonly tracks: Readonly<Record<string, string>>;
};
