import type { ModuleDraft } from '../../compile/draft.ts';
import type { Language } from '../../schema/language.ts';
import { segmentsOfJson } from './json-segments.ts';
import { segmentsOfMarkdown } from './markdown-segments.ts';
import type { Segment } from './segment.ts';

/** A file of a module in one language, as a part of the sheet (`words`, `lessons/<id>`, …). */
export type SheetFile = { part: string; file: string };

/** The files of a module whose texts a sheet holds, in its order. Quizzes: the current version. */
export function sheetFiles(module: ModuleDraft, language: Language): SheetFile[] {
  const named = (part: string, path: string) => ({ part, file: `${module.folder}/${path}` });
  return [
    named('words', `module.${language}.json`),
    ...module.lessons.map(({ id }) => named(`lessons/${id}`, `lessons/${id}.${language}.md`)),
    named('guide', `guide.${language}.md`),
    named('guardians', `guardians.${language}.md`),
    named('quiz', `quiz/${module.quizVersion}/quiz.${language}.json`),
  ];
}

/** The texts of a file, whichever form it has. */
export function segmentsOf(file: string, text: string): Segment[] {
  return file.endsWith('.json') ? segmentsOfJson(text) : segmentsOfMarkdown(text);
}
