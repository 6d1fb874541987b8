import type { KeptAttempt, Participant } from '../../functions/enrollment/participant.ts';
import type { HttpReply } from './http-client.ts';

/** One submission: what a client sent and what it was told in the end. */
export interface Submission {
  readonly participantId: string;
  readonly attempt: KeptAttempt;
  readonly told: HttpReply;
}

export interface Violation {
  readonly rule:
    | 'acknowledged and not in the table'
    | 'acknowledged and something else in the table'
    | 'acknowledged with a wrong score'
    | 'two different attempts acknowledged'
    | 'acknowledged as new twice'
    | 'refused, though nothing else is there'
    | 'in the table, but nobody sent it'
    | 'neither acknowledged nor properly refused'
    | 'acknowledged and not in the sealed set'
    | 'refused as closed, but in the sealed set'
    | 'changed after sealing';
  readonly participantId: string;
}

export type Score = { readonly correct: number; readonly of: number; readonly skipped: number };

/** What a history is held against. */
export interface Truth {
  /** The record of each participant as it lies in the table at the end. */
  readonly records: ReadonlyMap<string, Participant>;
  /** The key of the attempts in question, e.g. `asking/after`. */
  readonly key: string;
  /** A grading of its own, that shares nothing with the product's. */
  readonly grade: (attempt: KeptAttempt) => Score;
}

export const acknowledged = ({ told }: Submission): boolean =>
  told.status === 201 || told.status === 200;

/**
 * Holds what clients were told against what is in the table: an acknowledged attempt is there with
 * exactly its answers and was graded right, none is there twice or from nowhere, and a refusal has
 * its cause.
 */
export function checkHistory(history: readonly Submission[], truth: Truth): Violation[] {
  const byParticipant = Map.groupBy(history, ({ participantId }) => participantId);
  return [...byParticipant].flatMap(([participantId, submissions]) => {
    const kept = truth.records.get(participantId)?.attempts[truth.key];
    const rules = [
      ...submissions.flatMap((submission) => brokenBy(submission, kept, truth)),
      ...brokenTogether(submissions, kept),
    ];
    return rules.map((rule) => ({ rule, participantId }));
  });
}

function brokenBy(
  submission: Submission,
  kept: KeptAttempt | undefined,
  { grade }: Truth,
): Violation['rule'][] {
  const { attempt, told } = submission;
  if (acknowledged(submission)) {
    if (!kept) return ['acknowledged and not in the table'];
    if (!same(kept, attempt)) return ['acknowledged and something else in the table'];
    const right = same(told.body.result?.after, grade(attempt));
    return right ? [] : ['acknowledged with a wrong score'];
  }
  if (told.status === 409 && told.body.type === 'already-submitted') {
    return kept && !same(kept, attempt) ? [] : ['refused, though nothing else is there'];
  }
  if (told.status === 409 && told.body.type === 'workshop-closed') return [];
  return ['neither acknowledged nor properly refused'];
}

function brokenTogether(
  submissions: readonly Submission[],
  kept: KeptAttempt | undefined,
): Violation['rule'][] {
  const accepted = submissions.filter(acknowledged).map(({ attempt }) => text(attempt));
  const created = submissions.filter(({ told }) => told.status === 201);
  const sent = submissions.some(({ attempt }) => same(attempt, kept));
  return [
    ...(new Set(accepted).size > 1 ? (['two different attempts acknowledged'] as const) : []),
    ...(created.length > 1 ? (['acknowledged as new twice'] as const) : []),
    ...(kept && !sent ? (['in the table, but nobody sent it'] as const) : []),
  ];
}

/**
 * Holds a history against the sealed set, which is what each sealing write read: an acknowledged
 * attempt is in it, one refused as closed is not, and nothing changed afterwards.
 */
export function checkSealed(
  history: readonly Submission[],
  truth: Truth,
  sealed: ReadonlyMap<string, Participant>,
): Violation[] {
  const inSet = ({ participantId, attempt }: Submission) =>
    same(sealed.get(participantId)?.attempts[truth.key], attempt);
  const broken = history.flatMap((submission): Violation[] => {
    const { participantId, told } = submission;
    if (acknowledged(submission) && !inSet(submission)) {
      return [{ rule: 'acknowledged and not in the sealed set', participantId }];
    }
    const closed = told.body?.type === 'workshop-closed';
    return closed && inSet(submission)
      ? [{ rule: 'refused as closed, but in the sealed set', participantId }]
      : [];
  });
  const changed = [...truth.records].filter(
    ([id, record]) => !same(record.attempts, sealed.get(id)?.attempts),
  );
  return [
    ...broken,
    ...changed.map(([participantId]) => ({
      rule: 'changed after sealing' as const,
      participantId,
    })),
  ];
}

function same(left: unknown, right: unknown): boolean {
  return left !== undefined && text(left) === text(right);
}

/** JSON with sorted keys, so that order plays no part. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
