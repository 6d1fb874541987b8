import { languages } from '../../schema/language.ts';
import { type ModuleDraft, wordsFile } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { difference } from './ids.ts';

/** Each language words every objective, and has a content note for exactly the lessons flagged. */
export function checkModuleWords(module: ModuleDraft): Mistake[] {
  const flagged = module.lessons.filter((lesson) => lesson.contentNote).map((lesson) => lesson.id);
  return languages.flatMap((language) => {
    const words = module.words[language];
    if (words === undefined) return [];
    const file = wordsFile(module, language);
    const objectives = difference(module.objectives, Object.keys(words.objectives));
    const notes = difference(flagged, Object.keys(words.lessonContentNotes));
    return [
      ...objectives.missing.map((id) =>
        mistake(
          'missing-translation',
          { file, field: `objectives.${id}` },
          'is missing: write it.',
        ),
      ),
      ...objectives.unknown.map((id) =>
        mistake(
          'unknown-objective',
          { file, field: `objectives.${id}` },
          'is no objective of module.json: correct the id, or remove it.',
        ),
      ),
      ...notes.missing.map((id) =>
        mistake(
          'content-note',
          { file, field: `lessonContentNotes.${id}` },
          'is missing though the lesson has contentNote true: write one sentence.',
        ),
      ),
      ...notes.unknown.map((id) =>
        mistake(
          'content-note',
          { file, field: `lessonContentNotes.${id}` },
          'belongs to no lesson with contentNote true: set it in module.json, or remove the note.',
        ),
      ),
    ];
  });
}
