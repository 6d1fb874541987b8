import type { Language } from '../../../../functions/platform/language.ts';
import type { Names } from './module-names.ts';
import type { ReportTexts } from './words/en.ts';

/** In which language, with which words, a report is read. */
export interface Reading {
  readonly language: Language;
  readonly words: ReportTexts;
  readonly names: Names;
  /** How many people a figure needs in this view. */
  readonly k: number;
}
