import type { TrackDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { repeated } from './ids.ts';

/** No list of a track names anything twice: a count of it would never be reached. */
export function checkTrackLists({ file, requirements, renewal, prerequisites }: TrackDraft) {
  const lists = {
    'requirements.modules': requirements.modules,
    'requirements.practice.observers': requirements.practice.observers,
    'renewal.modules': renewal.modules,
    prerequisites,
  };
  return Object.entries(lists).flatMap(([field, names]): Mistake[] =>
    repeated(names).map((name) =>
      mistake('invalid', { file, field }, `names "${name}" more than once: remove one.`),
    ),
  );
}
