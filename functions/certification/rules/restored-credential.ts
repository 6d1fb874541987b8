import type { CredentialState } from './credential-next.ts';

/** What a published status list says has become of a credential; `at` in epoch seconds. */
export interface PublishedLoss {
  readonly to: 'suspended' | 'revoked' | 'superseded';
  readonly at: number;
}

/** A credential of a restored table at a place that a published list says something of. */
export interface Restored {
  readonly state: CredentialState;
  readonly changes: readonly { readonly to: CredentialState; readonly at: number }[];
  readonly validFrom: number;
}

/**
 * Whether a credential of a restored table has yet to become what was published of it (`forgotten`).
 * Not when it knows that change, whatever somebody decided since, nor when it is lost for good already.
 * Nor when it is younger: then its place had been another's, who was lost (`stranger`).
 */
export function restoredStanding(
  { state, changes, validFrom }: Restored,
  { to, at }: PublishedLoss,
): 'forgotten' | 'known' | 'stranger' {
  if (changes.some((change) => change.to === to && change.at === at)) return 'known';
  if (validFrom > at) return 'stranger';
  return state === 'revoked' || state === 'superseded' ? 'known' : 'forgotten';
}
