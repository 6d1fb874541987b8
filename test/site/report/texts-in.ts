import type { Language } from '../../../content/schema/language.ts';
import type { ReportTexts } from '../../../site/src/console/report/words/en.ts';
import { reportWordsIn } from '../../../site/src/console/report/words/registry.ts';
import { lists as ar } from '../../../site/src/console/words/ar/lists.ts';
import { lists as en } from '../../../site/src/console/words/en/lists.ts';
import { lists as ur } from '../../../site/src/console/words/ur/lists.ts';

const lists = { en, ur, ar };

/** What reports are read with in one language. */
export function textsIn(language: Language): ReportTexts {
  return { ...reportWordsIn[language], lists: lists[language] };
}
