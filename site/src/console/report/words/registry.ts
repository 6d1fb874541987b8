import type { Language } from '../../../../../functions/platform/language.ts';
import { reportWords as ar } from './ar.ts';
import { reportWords as en, type ReportWords } from './en.ts';
import { reportWords as ur } from './ur.ts';

/** For the page, which hands the console the dictionary of its language. */
export const reportWordsIn: Readonly<Record<Language, ReportWords>> = { en, ur, ar };
