import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { endedSessionCookie } from '../../platform/session-cookie.ts';
import type { enrollmentEndpoints } from '../contract.ts';
import { readParticipant } from '../store/read-participant.ts';
import { eraseParticipant } from '../store/sessions.ts';

/** Erases the participant's record for good; while the workshop is open the seat is free again. */
export const eraseEnrollment: Use<typeof enrollmentEndpoints.erase> = async (
  { claim },
  dependencies,
) => {
  const own = await readParticipant(dependencies, claim);
  if (own.kind === 'problem') return own;
  const { resumeHash: resume } = own.participant;
  const erased =
    (await eraseParticipant(dependencies, claim, { resume, freeSeat: true })) ||
    (await eraseParticipant(dependencies, claim, { resume, freeSeat: false }));
  if (!erased) return problemOutcome('session-ended');
  return { kind: 'no-content', body: null, cookie: endedSessionCookie };
};
