import type { CredentialView } from '../../../../functions/certification/fields.ts';
import { credentialStanding } from '../../../../functions/certification/rules/credential-next.ts';

/**
 * What a credential is worth at `now` (epoch seconds), as the lists name it. A device whose clock is
 * behind calls none not yet valid: each begins when it is issued.
 */
export function standingOf(
  credential: Pick<CredentialView, 'state' | 'validFrom' | 'validUntil'>,
  now: number,
): CredentialView['state'] | 'expired' {
  const standing = credentialStanding(credential, now);
  return standing === 'valid' || standing === 'not-yet-valid' ? 'active' : standing;
}
