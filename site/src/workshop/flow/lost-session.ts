import type { ProblemType } from '../../../../functions/platform/http-status.ts';
import type { Problem } from '../../../../functions/platform/problem.ts';
import { type Model, said } from './model.ts';
import { hasUnsent } from './outbox.ts';

const lost: readonly ProblemType[] = ['not-signed-in', 'session-ended', 'session-moved'];

/** Whether a problem means that this browser is not signed in, or not any longer. */
export const isLost = (problem: Problem): boolean => lost.includes(problem.type);

/**
 * The session is gone: to the code page, which takes the resume code. What is unsent stays, and is
 * sent when the same participant is back.
 */
export function lostSession(model: Model, problem: Problem): Model {
  const unsent = hasUnsent(model.record);
  const known = model.record.owner !== null || problem.type !== 'not-signed-in';
  const why = known ? ({ kind: 'problem', problem } as const) : null;
  return {
    ...model,
    screen: { kind: 'code', typed: '' },
    enrollment: null,
    attempts: null,
    busy: false,
    link: 'idle',
    tries: 0,
    notice: unsent ? said('unsent-kept') : why,
  };
}
