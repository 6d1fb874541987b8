import type { AttemptPhase } from '../../../../functions/quizzes/contract.ts';
import { type Draft, emptyRecord, type FeedbackDraft, type TabRecord } from '../keep/tab-record.ts';

/** One thing that the person has handed in and the server has not acknowledged. */
export type Entry =
  | { readonly kind: 'attempt'; readonly draft: Draft }
  | { readonly kind: 'lesson'; readonly module: string; readonly lesson: string }
  | { readonly kind: 'feedback'; readonly draft: FeedbackDraft };

/** What to send next, in the order of a workshop: before, lessons, after, feedback. */
export function nextToSend(record: TabRecord): Entry | null {
  const ready = (phase: AttemptPhase) =>
    record.drafts.find((draft) => draft.ready && draft.phase === phase);
  const before = ready('before');
  if (before) return { kind: 'attempt', draft: before };
  const [module, lesson] = record.lessons[0]?.split('/') ?? [];
  if (module && lesson) return { kind: 'lesson', module, lesson };
  const after = ready('after');
  if (after) return { kind: 'attempt', draft: after };
  return record.feedback?.ready ? { kind: 'feedback', draft: record.feedback } : null;
}

/** Whether leaving now would lose something that a person entered. */
export function hasUnsent({ drafts, lessons, feedback }: TabRecord): boolean {
  return drafts.length > 0 || lessons.length > 0 || feedback !== null;
}

export function draftOf(record: TabRecord, module: string, phase: AttemptPhase): Draft | undefined {
  return record.drafts.find((draft) => draft.module === module && draft.phase === phase);
}

/** The record with this draft in the place of an earlier one for the same module and phase. */
export function withDraft(record: TabRecord, draft: Draft): TabRecord {
  return { ...withoutDraft(record, draft), drafts: [...othersOf(record, draft), draft] };
}

export function withoutDraft(record: TabRecord, draft: Pick<Draft, 'module' | 'phase'>): TabRecord {
  return { ...record, drafts: othersOf(record, draft) };
}

function othersOf(record: TabRecord, { module, phase }: Pick<Draft, 'module' | 'phase'>) {
  return record.drafts.filter((each) => each.module !== module || each.phase !== phase);
}

/**
 * The record as the participant with this mark may have it: what another one left unsent is
 * dropped, so that nobody's answers are ever sent as somebody else's.
 */
export function recordFor(owner: string, record: TabRecord): TabRecord {
  return record.owner === owner ? { ...record, joining: null } : { ...emptyRecord, owner };
}
