import * as z from 'zod/mini';
import type { bodiesEndpoints } from '../../../../../functions/certification/bodies/contract.ts';
import { type applicationState, reason } from '../../../../../functions/certification/fields.ts';

/** A decision while it is being made. */
export const decisionForm = z.object({ decision: z.string(), reason: z.string() });
export type DecisionForm = z.infer<typeof decisionForm>;

export const noDecision: DecisionForm = { decision: '', reason: '' };

export type Decision = z.infer<(typeof bodiesEndpoints)['decide']['body']>;
type Name = Decision['decision'];

const offered: Partial<Record<z.infer<typeof applicationState>, readonly Name[]>> = {
  applied: ['approve', 'return', 'decline'],
  appealed: ['approve', 'uphold'],
};

/** What can be decided where an application stands; none where nothing waits. */
export function decisionsFor(state: z.infer<typeof applicationState>): readonly Name[] {
  return offered[state] ?? [];
}

export type DecisionFault = 'decision' | 'reason';
export type DecisionRead =
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'faults'; readonly faults: readonly DecisionFault[] };

/** The decision that a form means for an application at a version, or what is missing in it. */
export function decisionOfForm(
  form: DecisionForm,
  {
    state,
    version,
  }: { readonly state: z.infer<typeof applicationState>; readonly version: number },
): DecisionRead {
  const decision = decisionsFor(state).find((each) => each === form.decision);
  if (!decision) return { kind: 'faults', faults: ['decision'] };
  if (decision === 'approve') return { kind: 'decision', decision: { decision, version } };
  const why = reason.safeParse(form.reason.trim());
  if (!why.success) return { kind: 'faults', faults: ['reason'] };
  return { kind: 'decision', decision: { decision, version, reason: why.data } };
}
