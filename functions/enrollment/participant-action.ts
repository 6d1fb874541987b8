import type { Dependencies } from '../platform/dependencies.ts';
import { type ProblemOutcome, problemOutcome } from '../platform/outcome.ts';
import type { SessionClaim } from '../platform/session-cookie.ts';
import type { Participant } from './participant.ts';
import { classifyRefusal } from './rules/classify-refusal.ts';
import { workshopStanding } from './rules/workshop-standing.ts';
import { findParticipant } from './store/read-participant.ts';
import { type ParticipantChange, updateParticipant } from './store/update-participant.ts';
import type { Workshop } from './workshop.ts';

export interface ParticipantAction {
  readonly workshop: Workshop;
  readonly change: ParticipantChange;
  /** Whether the record already holds exactly what this action writes. */
  readonly repeats: (record: Participant) => boolean;
}

export type ActionOutcome =
  | { readonly kind: 'written' | 'repeated'; readonly participant: Participant }
  | ProblemOutcome<'session-ended' | 'session-moved' | 'workshop-closed' | 'already-submitted'>;

/**
 * Lets the claimed participant do one thing: one conditional write while the workshop is open. A
 * repeat of what was acknowledged (a lost reply) is told apart from everything else, also after the
 * end, when nothing is written any more.
 */
export async function actAsParticipant(
  dependencies: Dependencies,
  claim: SessionClaim,
  action: ParticipantAction,
): Promise<ActionOutcome> {
  const now = dependencies.now();
  const record = await tryWrite(dependencies, claim, action);
  if (record.kind === 'written') return record;
  const found = record.refused;
  const repeats = found !== undefined && action.repeats(found);
  const refusal = classifyRefusal(found, { sessionHash: claim.sessionHash, now, repeats });
  if (found && refusal === 'repeat') return { kind: 'repeated', participant: found };
  if (refusal === 'session-ended' || refusal === 'session-moved') return problemOutcome(refusal);
  return problemOutcome(refusal === 'different' ? 'already-submitted' : 'workshop-closed');
}

type Written = { readonly kind: 'written'; readonly participant: Participant };
type Refused = { readonly kind: 'refused'; readonly refused: Participant | undefined };

async function tryWrite(
  dependencies: Dependencies,
  claim: SessionClaim,
  { workshop, change }: ParticipantAction,
): Promise<Written | Refused> {
  if (workshopStanding(workshop, dependencies.now()) === 'open') {
    const update = await updateParticipant(dependencies, claim, change);
    return update.kind === 'written' ? update : { kind: 'refused', refused: update.record };
  }
  const found = await findParticipant(dependencies, claim.workshopId, claim.participantId);
  return { kind: 'refused', refused: found && { ...found, sealed: true } };
}
