import type { Dependencies } from '../platform/dependencies.ts';
import { type ProblemOutcome, problemOutcome } from '../platform/outcome.ts';
import type { SessionClaim } from '../platform/session-cookie.ts';
import type { Participant } from './participant.ts';
import { classifyRefusal } from './rules/classify-refusal.ts';
import { phaseAllows } from './rules/phase-allows.ts';
import { phaseNow } from './rules/phase-now.ts';
import { workshopStanding } from './rules/workshop-standing.ts';
import { sessionNow } from './session-clock.ts';
import { findParticipant } from './store/read-participant.ts';
import {
  type ParticipantChange,
  type ParticipantUpdate,
  updateParticipant,
} from './store/update-participant.ts';
import type { Workshop } from './workshop.ts';

export interface ParticipantAction {
  readonly workshop: Workshop;
  /** What the workshop's phase must allow; left out: whenever it is open. */
  readonly needs?: 'before' | 'lesson' | 'after';
  readonly change: ParticipantChange;
  /** Whether the record already holds exactly what this action writes. */
  readonly repeats: (record: Participant) => boolean;
}

export type ActionOutcome =
  | { readonly kind: 'written' | 'repeated'; readonly participant: Participant }
  | ProblemOutcome<
      'session-ended' | 'session-moved' | 'workshop-closed' | 'phase-not-open' | 'already-submitted'
    >;

/**
 * Lets the claimed participant do one thing: one conditional write while the workshop and its phase
 * allow it. A repeat of what was acknowledged (a lost reply) is told apart from everything else, also
 * when nothing may be written any more.
 */
export async function actAsParticipant(
  dependencies: Dependencies,
  claim: SessionClaim,
  action: ParticipantAction,
): Promise<ActionOutcome> {
  const hindrance = hindranceOf(action, dependencies.now());
  const tried = hindrance
    ? await readOnly(dependencies, claim)
    : await updateParticipant(dependencies, claim, action.change);
  if (tried.kind === 'written') return tried;
  const found = tried.record;
  const refusal = classifyRefusal(found, {
    sessionHash: claim.sessionHash,
    now: dependencies.now(),
    sessionNow: sessionNow(dependencies, claim.participantId),
    repeats: found !== undefined && action.repeats(found),
  });
  if (found && refusal === 'repeat') return { kind: 'repeated', participant: found };
  if (refusal === 'session-ended' || refusal === 'session-moved') return problemOutcome(refusal);
  if (refusal !== 'different') return problemOutcome('workshop-closed');
  return problemOutcome(hindrance ?? 'already-submitted');
}

/** Why nothing may be written now, as far as the workshop goes. */
function hindranceOf(
  { workshop, needs }: ParticipantAction,
  now: number,
): 'workshop-closed' | 'phase-not-open' | undefined {
  if (workshopStanding(workshop, now) !== 'open') return 'workshop-closed';
  return needs && !phaseAllows(phaseNow(workshop, now), needs) ? 'phase-not-open' : undefined;
}

async function readOnly(
  dependencies: Dependencies,
  claim: SessionClaim,
): Promise<ParticipantUpdate> {
  const { workshopId, participantId } = claim;
  const record = await findParticipant(dependencies, workshopId, participantId);
  return { kind: 'refused', record };
}
