import { harmfulLevel } from '../../schema/rubric.ts';
import type { CertificationDraft, RubricDraft, TrackDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';

/**
 * `least` of a track names criteria and levels of its rubric, no harmful level is enough, and every
 * critical criterion has its level. A rubric that isn't there is told by another rule.
 */
export function checkTrackLevels({
  tracks,
  rubrics,
}: Pick<CertificationDraft, 'tracks' | 'rubrics'>): Mistake[] {
  return tracks.flatMap((track) => {
    const rubric = rubrics.find(({ id }) => id === track.requirements.practice.rubric);
    return rubric === undefined
      ? []
      : [...checkNamed(track, rubric), ...checkCritical(track, rubric)];
  });
}

function checkNamed({ file, requirements }: TrackDraft, rubric: RubricDraft): Mistake[] {
  const criteria = rubric.criteria.map(({ id }) => id);
  const enough = rubric.levels.filter((level) => level !== harmfulLevel);
  return Object.entries(requirements.practice.least).flatMap(([criterion, level]) => {
    const place = { file, field: `requirements.practice.least.${criterion}` };
    if (!criteria.includes(criterion)) {
      const says = `is no criterion of "${rubric.id}": write one of ${criteria.join(', ')}.`;
      return [mistake('levels', place, says)];
    }
    if (enough.includes(level)) return [];
    const says = `"${level}" is no level that can be enough: write one of ${enough.join(', ')}.`;
    return [mistake('levels', place, says)];
  });
}

function checkCritical({ file, requirements }: TrackDraft, rubric: RubricDraft): Mistake[] {
  const { least } = requirements.practice;
  return rubric.criteria
    .filter(({ id, critical }) => critical && least[id] === undefined)
    .map(({ id }) => {
      const says = `is missing though the criterion is critical in "${rubric.id}": write its level.`;
      return mistake('levels', { file, field: `requirements.practice.least.${id}` }, says);
    });
}
