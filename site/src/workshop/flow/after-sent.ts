import type { EnrollmentState } from '../../../../functions/enrollment/contract.ts';
import type { Problem } from '../../../../functions/platform/problem.ts';
import type { AttemptReceipt } from '../../../../functions/quizzes/contract.ts';
import type { Draft, Place, TabRecord } from '../keep/tab-record.ts';
import { attemptIsIn } from './attempt-is-in.ts';
import { type Model, type Notice, said } from './model.ts';
import { type Entry, withDraft, withoutDraft } from './outbox.ts';

/** What the server said about an entry, for good. */
export type Settled =
  | { readonly kind: 'attempt'; readonly receipt: AttemptReceipt }
  | { readonly kind: 'lesson'; readonly lessons: string[] }
  | { readonly kind: 'feedback' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** The model when the server has acknowledged an entry or refused it for good. */
export function afterSent(model: Model, entry: Entry, settled: Settled): Model {
  const calm = { ...model, tries: 0, notice: null };
  if (settled.kind === 'problem') return refused(calm, entry, settled.problem);
  const { enrollment } = model;
  if (!enrollment) return calm;
  if (settled.kind === 'lesson') {
    const record = withoutLesson(model.record, entry);
    return { ...calm, record, enrollment: { ...enrollment, lessons: settled.lessons } };
  }
  if (settled.kind === 'feedback') return feedbackIn(calm, enrollment, said('feedback-in'));
  if (entry.kind !== 'attempt') return calm;
  return attemptIn(calm, entry.draft, settled.receipt);
}

function attemptIn(model: Model, draft: Draft, receipt: AttemptReceipt): Model {
  const next: Place =
    draft.phase === 'after' ? { at: 'result', module: draft.module } : { at: 'hub' };
  const known = Array.isArray(model.attempts) ? model.attempts : [];
  return {
    ...handedIn(model, draft, next),
    attempts: [...known, receipt],
    notice: said('attempt-in'),
  };
}

function handedIn(model: Model, { module, phase }: Draft, next: Place): Model {
  const { enrollment, record } = model;
  const there = enrollment && attemptIsIn(enrollment, { module, phase });
  const kept = withoutDraft(record, { module, phase });
  const { place } = record;
  const here = place.at === 'quiz' && place.module === module && place.phase === phase;
  return {
    ...model,
    record: here ? { ...kept, place: next } : kept,
    enrollment: enrollment && {
      ...enrollment,
      attempts: there ? enrollment.attempts : [...enrollment.attempts, { module, phase }],
    },
  };
}

function feedbackIn(model: Model, enrollment: EnrollmentState, notice: Notice): Model {
  const here = model.record.place.at === 'feedback';
  const place: Place = here ? { at: 'hub' } : model.record.place;
  return {
    ...model,
    record: { ...model.record, feedback: null, place },
    enrollment: { ...enrollment, feedbackGiven: true },
    notice,
  };
}

function withoutLesson(record: TabRecord, entry: Entry): TabRecord {
  if (entry.kind !== 'lesson') return record;
  const name = lessonName(entry);
  return { ...record, lessons: record.lessons.filter((each) => each !== name) };
}

const lessonName = ({ module, lesson }: { module: string; lesson: string }) =>
  `${module}/${lesson}`;

function refused(model: Model, entry: Entry, problem: Problem): Model {
  const notice: Notice = { kind: 'problem', problem };
  const closed = problem.type === 'workshop-closed';
  const { enrollment } = model;
  const known =
    closed && enrollment
      ? { ...model, enrollment: { ...enrollment, workshop: { ...enrollment.workshop, closed } } }
      : model;
  if (entry.kind === 'lesson') {
    const record = withoutLesson(known.record, entry);
    const counted = enrollment?.lessons.includes(lessonName(entry));
    return { ...known, record, notice: counted ? null : said('lesson-not-counted') };
  }
  if (entry.kind === 'feedback') return refusedFeedback(known, notice);
  const there = enrollment && attemptIsIn(enrollment, entry.draft);
  if (there || problem.type === 'already-submitted') {
    return {
      ...handedIn(known, entry.draft, { at: 'hub' }),
      attempts: null,
      notice: said('attempt-there-already'),
    };
  }
  if (closed) {
    const record = { ...withoutDraft(known.record, entry.draft), place: { at: 'hub' } as const };
    return { ...known, record, notice: said('attempt-not-counted') };
  }
  return { ...known, record: withDraft(known.record, { ...entry.draft, ready: false }), notice };
}

function refusedFeedback(model: Model, notice: Notice): Model {
  const { enrollment, record } = model;
  const type = notice.kind === 'problem' && notice.problem.type;
  const there = enrollment?.feedbackGiven || type === 'already-submitted';
  if (enrollment && there) return feedbackIn(model, enrollment, notice);
  const feedback = record.feedback && { ...record.feedback, ready: false };
  const gone = type === 'workshop-closed';
  return {
    ...model,
    record: gone ? { ...record, feedback: null, place: { at: 'hub' } } : { ...record, feedback },
    notice,
  };
}
