import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { enrollmentEndpoints } from '../contract.ts';
import { enrollmentStateOf } from '../enrollment-state.ts';
import { readParticipant } from '../store/read-participant.ts';
import { recentWorkshop } from '../store/workshop-cache.ts';

/** The participant's own state and the workshop's open phase. */
export const readEnrollment: Use<typeof enrollmentEndpoints.state> = async (
  { claim },
  dependencies,
) => {
  const [own, workshop] = await Promise.all([
    readParticipant(dependencies, claim),
    recentWorkshop(dependencies, claim.workshopId),
  ]);
  if (own.kind === 'problem') return own;
  if (!workshop) return problemOutcome('session-ended');
  return {
    kind: 'ok',
    body: enrollmentStateOf(own.participant, workshop, dependencies.now()),
  };
};
