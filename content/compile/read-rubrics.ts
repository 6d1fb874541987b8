import { rubricSchema } from '../schema/rubric.ts';
import { rubricWordsSchema } from '../schema/rubric-words.ts';
import type { RubricDraft } from './draft.ts';
import { inEach } from './in-each.ts';
import { type Intake, takeJson } from './intake.ts';
import { noteOtherName } from './note-other-name.ts';
import { structureNames } from './structure-names.ts';

/** All rubrics as far as they can be read. */
export function readRubrics(intake: Intake): RubricDraft[] {
  const folder = 'content/rubrics';
  return structureNames(intake, folder).flatMap((name) => {
    const file = `${folder}/${name}.json`;
    const rubric = takeJson(intake, file, rubricSchema);
    const words = inEach((language) =>
      takeJson(intake, `${folder}/${name}.${language}.json`, rubricWordsSchema),
    );
    if (rubric === undefined) return [];
    noteOtherName(intake, { file, id: rubric.id }, name);
    return [{ ...rubric, file, words }];
  });
}
