import type { EnrollmentState } from '../../../../functions/enrollment/contract.ts';
import type { Place, TabRecord } from '../keep/tab-record.ts';
import { attemptIsIn } from './attempt-is-in.ts';
import { type Model, said } from './model.ts';
import { draftOf } from './outbox.ts';

/** Into the workshop, to where the person was, unless that is no longer to be done. */
export function goInside(model: Model, enrollment: EnrollmentState): Model {
  const quiet = { ...model, notice: null };
  return { ...withEnrollment(quiet, enrollment), screen: { kind: 'inside' }, busy: false };
}

/**
 * The model with what the server has now. What is there already needs no draft here, whether its
 * reply was lost or another tab sent it; only what was handed in stays until it is sent once more,
 * because the server can tell whether the answers are the same.
 */
export function withEnrollment(model: Model, enrollment: EnrollmentState): Model {
  const { record } = model;
  const drafts = record.drafts.filter((draft) => draft.ready || !attemptIsIn(enrollment, draft));
  const lessons = record.lessons.filter((lesson) => !enrollment.lessons.includes(lesson));
  const known = enrollment.feedbackGiven && !record.feedback?.ready;
  const kept = { ...record, drafts, lessons, feedback: known ? null : record.feedback };
  const dropped = drafts.length < record.drafts.length;
  return {
    ...model,
    record: { ...kept, place: fitting(kept, enrollment) },
    enrollment,
    notice: dropped ? said('attempt-there-already') : model.notice,
  };
}

function fitting(record: TabRecord, enrollment: EnrollmentState): Place {
  const hub = { at: 'hub' } as const;
  const { place } = record;
  if (!('module' in place)) return place;
  if (!enrollment.workshop.modules.some(({ id }) => id === place.module)) return hub;
  const over =
    place.at === 'quiz' &&
    attemptIsIn(enrollment, place) &&
    !draftOf(record, place.module, place.phase);
  return over ? hub : place;
}
