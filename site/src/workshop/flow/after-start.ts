import type { EnrollmentState } from '../../../../functions/enrollment/contract.ts';
import type { Problem } from '../../../../functions/platform/problem.ts';
import type { Outcome } from '../../api/call.ts';
import { emptyRecord } from '../keep/tab-record.ts';
import { beginJoining } from './begin-joining.ts';
import { goInside } from './go-inside.ts';
import { isLost, lostSession } from './lost-session.ts';
import type { Model } from './model.ts';
import { hasUnsent } from './outbox.ts';

export interface Arrival {
  readonly outcome: Outcome<EnrollmentState>;
  /** Whose session this browser holds, as its tabs know it. */
  readonly mark: string | null;
  /** The join code of a QR link. */
  readonly code: string | null;
  readonly joinKey: string;
}

/**
 * Where the page begins. Only a tab that already belongs to the signed-in participant goes on by
 * itself; any other asks whose phone it is now. A join code always asks: it may be the next person's.
 */
export function afterStart(model: Model, arrival: Arrival): Model {
  const { outcome, mark, code } = arrival;
  const { record } = model;
  if (outcome.kind === 'offline') return { ...model, screen: { kind: 'unreachable' } };
  if (outcome.kind === 'problem') return notSignedIn(model, outcome.problem, arrival);
  const own = record.owner === outcome.body.mark;
  if (own && record.owner === mark && code === null) return goInside(model, outcome.body);
  return {
    ...model,
    screen: { kind: 'same-person', code },
    record: own ? record : emptyRecord,
    enrollment: outcome.body,
  };
}

function notSignedIn(model: Model, problem: Problem, { code, joinKey }: Arrival): Model {
  const { record } = model;
  if (!isLost(problem)) {
    return { ...model, screen: { kind: 'unreachable' }, notice: { kind: 'problem', problem } };
  }
  if (code !== null && !hasUnsent(record)) return beginJoining(model, code, joinKey);
  if (record.joining) return { ...model, screen: { kind: 'joining' } };
  return { ...lostSession(model, problem), screen: { kind: 'code', typed: code ?? '' } };
}
