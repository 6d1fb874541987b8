import type { Dependencies } from '../../platform/dependencies.ts';
import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { endedSessionCookie, type SessionClaim } from '../../platform/session-cookie.ts';
import type { enrollmentEndpoints } from '../contract.ts';
import { findParticipant, readParticipant } from '../store/read-participant.ts';
import { eraseParticipant } from '../store/sessions.ts';

/** Again when another tab has replaced the resume code meanwhile. */
const tries = 3;

/**
 * Erases the participant's record for good; while the workshop is open the seat is free again. What
 * isn't there is erased: a repeat after a lost reply says so too.
 */
export const eraseEnrollment: Use<typeof enrollmentEndpoints.erase> = async (
  { claim },
  dependencies,
) => {
  const { workshopId, participantId } = claim;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const own = await readParticipant(dependencies, claim);
    if (own.kind === 'problem') {
      const there = await findParticipant(dependencies, workshopId, participantId);
      return there ? own : erased;
    }
    if (await erase(dependencies, claim, own.participant.resumeHash)) return erased;
  }
  return problemOutcome('try-again-later', { retryAfterSeconds: 1 });
};

const erased = { kind: 'no-content', body: null, cookies: [endedSessionCookie] } as const;

async function erase(dependencies: Dependencies, claim: SessionClaim, resume: string) {
  return (
    (await eraseParticipant(dependencies, claim, { resume, freeSeat: true })) ||
    (await eraseParticipant(dependencies, claim, { resume, freeSeat: false }))
  );
}
