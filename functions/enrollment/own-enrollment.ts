import type { Dependencies } from '../platform/dependencies.ts';
import { problemOutcome } from '../platform/outcome.ts';
import type { SessionClaim } from '../platform/session-cookie.ts';
import { readParticipant } from './store/read-participant.ts';
import { recentWorkshop } from './store/workshop-cache.ts';

/** The claimed session's own record and its workshop, or why there is none for it. */
export async function ownEnrollment(dependencies: Dependencies, claim: SessionClaim) {
  const [own, workshop] = await Promise.all([
    readParticipant(dependencies, claim),
    recentWorkshop(dependencies, claim.workshopId),
  ]);
  if (own.kind === 'problem') return own;
  if (!workshop) return problemOutcome('session-ended');
  return { kind: 'enrollment', participant: own.participant, workshop } as const;
}
