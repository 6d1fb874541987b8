import type { Language } from '../../../../functions/platform/language.ts';
import { words as ar } from './ar.ts';
import { words as en, type Words } from './en.ts';
import { words as ur } from './ur.ts';

/** For the page, which hands the app the dictionary of its language in `data-words`. */
export const certificationWords: Readonly<Record<Language, Words>> = { en, ur, ar };
