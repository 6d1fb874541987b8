import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { endedSessionCookie } from '../../platform/session-cookie.ts';
import type { enrollmentEndpoints } from '../contract.ts';
import { endSession } from '../store/sessions.ts';

/** Ends the session and erases nothing: the resume code opens the record again. */
export const signOut: Use<typeof enrollmentEndpoints.signOut> = async ({ claim }, dependencies) => {
  const ended = await endSession(dependencies, claim);
  if (!ended) return problemOutcome('session-ended');
  return { kind: 'no-content', body: null, cookies: [endedSessionCookie] };
};
