import type { Unbelieved } from './check-signature.ts';
import type { Verdict } from './verdict.ts';

/** The verdict on something whose signature, or status, isn't believed. */
export function unbelieved(why: Unbelieved): Verdict {
  return 'reason' in why
    ? { kind: 'not-valid', reason: why.reason }
    : { kind: 'unchecked', why: why.why };
}
