import { languages } from '../../schema/language.ts';
import { type RubricDraft, wordsBeside } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { compareIds } from './compare-ids.ts';
import { repeated } from './ids.ts';

/** Ids of a rubric are unique, and each language words exactly its levels and criteria. */
export function checkRubric(rubric: RubricDraft): Mistake[] {
  const { file, levels } = rubric;
  const criteria = rubric.criteria.map(({ id }) => id);
  const doubles = Object.entries({ levels, criteria }).flatMap(([field, ids]) =>
    repeated(ids).map((id) =>
      mistake('invalid', { file, field }, `uses the id "${id}" more than once: rename one.`),
    ),
  );
  return [...doubles, ...checkWords(rubric, criteria)];
}

function checkWords(rubric: RubricDraft, criteria: readonly string[]): Mistake[] {
  const compare = compareIds(`${rubric.id}.json`);
  return languages.flatMap((language) => {
    const words = rubric.words[language];
    if (words === undefined) return [];
    const at = (field: string) => ({ file: wordsBeside(rubric, language), field });
    return [
      ...compare(rubric.levels, words.levels, at('levels')),
      ...compare(criteria, words.criteria, at('criteria')),
      ...Object.entries(words.criteria).flatMap(([id, { describes }]) =>
        compare(rubric.levels, describes, at(`criteria.${id}.describes`)),
      ),
    ];
  });
}
