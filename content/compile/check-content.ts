import { textsOfCertification } from './certification-texts.ts';
import { checkCertification } from './check-certification.ts';
import type { Draft, ModuleDraft } from './draft.ts';
import type { Mistake } from './mistake.ts';
import { checkActivities } from './rules/activities.ts';
import { checkActivitiesAlike } from './rules/activities-alike.ts';
import { checkAvoidedWords } from './rules/avoided-words.ts';
import { checkFacts } from './rules/facts.ts';
import { checkGlossary } from './rules/glossary.ts';
import { checkLengths } from './rules/lengths.ts';
import { checkModuleWords } from './rules/module-words.ts';
import { checkNeutralNames } from './rules/neutral-names.ts';
import { checkObjectives } from './rules/objectives.ts';
import { checkPlainLanguage } from './rules/plain-language.ts';
import { checkPlainText } from './rules/plain-text.ts';
import { checkQuizForms } from './rules/quiz-forms.ts';
import { checkQuizKey } from './rules/quiz-key.ts';
import { checkQuizStyle } from './rules/quiz-style.ts';
import { checkQuizWords } from './rules/quiz-words.ts';
import { checkReligiousText } from './rules/religious-text.ts';
import { checkRightOptionLength } from './rules/right-option-length.ts';
import { checkRightPositions } from './rules/right-positions.ts';
import { checkServices } from './rules/services.ts';
import { checkShelterPlace } from './rules/shelter-place.ts';
import { checkUnfinished, checkUnfinishedTexts } from './rules/unfinished.ts';
import { checkUniqueIds } from './rules/unique-ids.ts';
import { checkUniqueSlugs } from './rules/unique-slugs.ts';

const moduleRules: readonly ((module: ModuleDraft) => Mistake[])[] = [
  checkUniqueIds,
  checkObjectives,
  checkModuleWords,
  checkFacts,
  checkActivities,
  checkActivitiesAlike,
  checkLengths,
  checkPlainLanguage,
  checkNeutralNames,
  checkQuizKey,
  checkQuizForms,
  checkRightPositions,
  checkQuizWords,
  checkQuizStyle,
  checkRightOptionLength,
];

/**
 * Every rule that looks at more than one field, but that of published versions. As long as a file
 * holds text to replace, nothing else is said about it: there is nothing yet to judge.
 */
export function checkContent(draft: Draft): Mistake[] {
  const unfinished = [
    ...draft.modules.flatMap(checkUnfinished),
    ...checkUnfinishedTexts(textsOfCertification(draft)),
  ];
  const files = new Set(unfinished.map(({ file }) => file));
  return [...unfinished, ...checkWritten(draft).filter(({ file }) => !files.has(file))];
}

function checkWritten(draft: Draft): Mistake[] {
  return [
    ...draft.modules.flatMap((module) => moduleRules.flatMap((rule) => rule(module))),
    ...checkUniqueSlugs(draft.modules),
    ...checkGlossary(draft),
    ...checkCertification(draft),
    ...checkTexts(draft),
    ...checkServices(draft.services),
    ...checkShelterPlace(draft.services),
  ];
}

/** What holds for every text, whoever reads it. */
export function checkTexts(draft: Draft): Mistake[] {
  return [...checkAvoidedWords(draft), ...checkPlainText(draft), ...checkReligiousText(draft)];
}
