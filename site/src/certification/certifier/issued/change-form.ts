import * as z from 'zod/mini';
import type { bodiesEndpoints } from '../../../../../functions/certification/bodies/contract.ts';
import { type CredentialView, reason } from '../../../../../functions/certification/fields.ts';
import { line } from '../../../../../functions/platform/fields.ts';

/** A change of a credential while it is being made; the name only for a correction. */
export const changeForm = z.object({ change: z.string(), name: z.string(), reason: z.string() });
export type ChangeForm = z.infer<typeof changeForm>;

export const noChange: ChangeForm = { change: '', name: '', reason: '' };

export type Change = z.infer<(typeof bodiesEndpoints)['changeCredential']['body']>;
type Name = Change['change'];

const offered: Readonly<Record<CredentialView['state'], readonly Name[]>> = {
  active: ['suspend', 'revoke', 'supersede'],
  suspended: ['reinstate', 'revoke'],
  revoked: [],
  superseded: [],
};

/** What can be made of a credential as it stands. */
export function changesFor(state: CredentialView['state']): readonly Name[] {
  return offered[state];
}

export type ChangeFault = 'change' | 'name' | 'reason';
export type ChangeRead =
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'faults'; readonly faults: readonly ChangeFault[] };

/** The change that a form means for a credential, or what is wrong with it. */
export function changeOfForm(
  form: ChangeForm,
  { state, version, name: before }: Pick<CredentialView, 'state' | 'version' | 'name'>,
): ChangeRead {
  const change = changesFor(state).find((each) => each === form.change);
  if (!change) return { kind: 'faults', faults: ['change'] };
  const why = reason.safeParse(form.reason.trim());
  const name = line.safeParse(form.name.trim());
  const isRenamed = change !== 'supersede' || (name.success && name.data !== before);
  const faults: ChangeFault[] = [
    ...(isRenamed ? [] : ['name' as const]),
    ...(why.success ? [] : ['reason' as const]),
  ];
  if (!why.success || faults.length > 0) return { kind: 'faults', faults };
  if (change !== 'supersede') {
    return { kind: 'change', change: { change, version, reason: why.data } };
  }
  return {
    kind: 'change',
    change: { change, version, name: form.name.trim(), reason: why.data },
  };
}
