import type { Draft, ModuleDraft } from './draft.ts';
import type { Mistake } from './mistake.ts';
import { checkActivities } from './rules/activities.ts';
import { checkActivitiesAlike } from './rules/activities-alike.ts';
import { checkLengths } from './rules/lengths.ts';
import { checkModuleWords } from './rules/module-words.ts';
import { checkNeutralNames } from './rules/neutral-names.ts';
import { checkObjectives } from './rules/objectives.ts';
import { checkPlainText } from './rules/plain-text.ts';
import { checkQuizForms } from './rules/quiz-forms.ts';
import { checkQuizKey } from './rules/quiz-key.ts';
import { checkQuizWords } from './rules/quiz-words.ts';
import { checkReligiousText } from './rules/religious-text.ts';
import { checkRightOptionLength } from './rules/right-option-length.ts';
import { checkRightPositions } from './rules/right-positions.ts';
import { checkServices } from './rules/services.ts';
import { checkShelterPlace } from './rules/shelter-place.ts';
import { checkUniqueIds } from './rules/unique-ids.ts';
import { checkUniqueSlugs } from './rules/unique-slugs.ts';

const moduleRules: readonly ((module: ModuleDraft) => Mistake[])[] = [
  checkUniqueIds,
  checkObjectives,
  checkModuleWords,
  checkActivities,
  checkActivitiesAlike,
  checkLengths,
  checkNeutralNames,
  checkQuizKey,
  checkQuizForms,
  checkRightPositions,
  checkQuizWords,
  checkRightOptionLength,
];

/** Every rule that looks at more than one field, but that of published versions. */
export function checkContent(draft: Draft): Mistake[] {
  return [
    ...draft.modules.flatMap((module) => moduleRules.flatMap((rule) => rule(module))),
    ...checkUniqueSlugs(draft.modules),
    ...checkPlainText(draft),
    ...checkReligiousText(draft),
    ...checkServices(draft.services),
    ...checkShelterPlace(draft.services),
  ];
}
