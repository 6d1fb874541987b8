import type { Outcome } from '../../api/call.ts';
import { type Model, type Said, said } from './model.ts';

/** While the person waits for a request. */
export function busyNow(model: Model): Model {
  return { ...model, busy: true, notice: null };
}

/** After a request that the person waited for, when it brought no answer. */
export function failed(
  model: Model,
  outcome: Exclude<Outcome<unknown>, { kind: 'answer' }>,
  offline: Said = 'no-connection',
): Model {
  const notice = outcome.kind === 'offline' ? said(offline) : outcome;
  return { ...model, busy: false, notice };
}
