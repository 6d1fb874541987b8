import { checkBanks, quizItemsOf } from './check-banks.ts';
import type { Draft } from './draft.ts';
import type { Mistake } from './mistake.ts';
import { checkConductAlike } from './rules/conduct-alike.ts';
import { checkPrerequisiteCycle } from './rules/prerequisite-cycle.ts';
import { checkRubric } from './rules/rubric-ids.ts';
import { checkSampleBank } from './rules/sample-banks.ts';
import { checkTrackLevels } from './rules/track-levels.ts';
import { checkTrackLists } from './rules/track-lists.ts';
import { checkTrackNames } from './rules/track-names.ts';

/** Every rule for tracks, rubrics, the code of conduct and the banks of this repository. */
export function checkCertification(draft: Draft): Mistake[] {
  const { tracks, rubrics, conduct, banks, modules } = draft;
  return [
    ...checkTrackNames(draft),
    ...tracks.flatMap(checkTrackLists),
    ...checkTrackLevels(draft),
    ...checkPrerequisiteCycle(tracks),
    ...rubrics.flatMap(checkRubric),
    ...conduct.flatMap(checkConductAlike),
    ...banks.flatMap(checkSampleBank),
    ...checkBanks(banks, { tracks, known: quizItemsOf(modules) }),
  ];
}
