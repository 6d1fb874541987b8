import type { CredentialView } from '../../../../functions/certification/fields.ts';

/** The state of a credential at `now` (epoch seconds): one that is let be expires all the same. */
export function standingOf(
  { state, validUntil }: Pick<CredentialView, 'state' | 'validUntil'>,
  now: number,
): CredentialView['state'] | 'expired' {
  return state === 'active' && validUntil <= now ? 'expired' : state;
}
