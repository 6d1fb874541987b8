import { renewalStanding } from './renewal.ts';

/** A credential as its holder sees it; times are epoch seconds. */
interface Held {
  readonly bodyId: string;
  readonly trackId: string;
  readonly state: string;
  readonly validFrom: number;
  readonly validUntil: number;
}

/**
 * Those of somebody's credentials that can be renewed at `now`, before their end or not long after it.
 * One that a later one of the same track and body goes on from has been renewed already.
 */
export function dueForRenewal<C extends Held>(
  credentials: readonly C[],
  now: number,
): readonly C[] {
  return credentials.filter(({ bodyId, trackId, state, validFrom, validUntil }) => {
    const isRenewed = credentials.some(
      (each) => each.bodyId === bodyId && each.trackId === trackId && each.validFrom > validFrom,
    );
    return state === 'active' && !isRenewed && renewalStanding(validUntil, now) === 'renew';
  });
}
