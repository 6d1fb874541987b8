import type { ApplicationState } from './application-next.ts';
import type { CredentialState } from './credential-next.ts';
import { renewalStanding } from './renewal.ts';

/** A credential that may be renewed; `validUntil` in epoch seconds. */
export interface Renewable {
  readonly state: CredentialState;
  readonly validUntil: number;
}

/**
 * What somebody may begin at `now` who holds, or held, this credential: only an active one is renewed.
 * After a revocation the whole way is open again when it would have had to be walked anyway.
 */
export function renewalOf({ state, validUntil }: Renewable, now: number) {
  const standing = renewalStanding(validUntil, now);
  return standing === 'renew' && state !== 'active' ? 'not-yet' : standing;
}

/** Days after a decision that stands in which nobody begins again: time to learn what was missing. */
const refusedDays = 90;

/** From when somebody who was declined may begin the whole way again; `decidedAt` in epoch seconds. */
export function beginsAgainFrom(decidedAt: number): number {
  return decidedAt + refusedDays * 86_400;
}

/**
 * What may follow an application that was declined, or refused after its appeal, where there is no
 * credential to renew: the whole way, after a while. Declined, this gives the appeal up.
 */
export function roundAfterRefusal(
  { state, decidedAt }: { readonly state: ApplicationState; readonly decidedAt: number },
  now: number,
): 'not-yet' | 'begin-anew' {
  const isOver = state === 'refused' || state === 'declined';
  return isOver && now >= beginsAgainFrom(decidedAt) ? 'begin-anew' : 'not-yet';
}

/** Where a round stands that another one may follow. */
export interface Round {
  readonly state: ApplicationState;
  /** Whether it renews this very credential already. */
  readonly isRenewal: boolean;
}

/**
 * What may follow a round: nothing while its application lies with the body or with its writer, nor
 * what would throw away the round that it asks for.
 */
export function nextRound(
  { state, isRenewal }: Round,
  standing: ReturnType<typeof renewalOf>,
): ReturnType<typeof renewalOf> {
  const isDone = state === 'approved' || state === 'refused';
  if (standing === 'begin-anew') return isDone ? standing : 'not-yet';
  return isDone || (state === 'open' && !isRenewal) ? standing : 'not-yet';
}
