import type { Dependencies } from '../../platform/dependencies.ts';
import { type OutcomeOf, problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { SessionClaim } from '../../platform/session-cookie.ts';
import { type Key, keys } from '../../platform/table.ts';
import type { enrollmentEndpoints } from '../contract.ts';
import { ownEnrollment } from '../own-enrollment.ts';
import type { Participant } from '../participant.ts';
import { personalCodeHash, type RosterCode, rosterCode } from '../roster.ts';
import { hasFinished } from '../rules/has-finished.ts';
import { normaliseCode, personalCodeLength } from '../rules/typed-code.ts';
import { spendCode } from '../store/complete.ts';
import { tryCode } from '../try-code.ts';
import type { Workshop } from '../workshop.ts';

type Complete = typeof enrollmentEndpoints.complete;

/** Again when something of it was written between reading and writing, e.g. by a reply that got lost. */
const tries = 3;

/**
 * Records completion for a personal code. Which code is whose nobody knows: a participant who has
 * finished spends one that somebody has joined with, once. Possible as long as the record lives, also
 * after the workshop has closed: the work was done in it, and the report reads nothing of this.
 */
export const completeEnrollment: Use<Complete> = async (request, dependencies) => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const outcome = await completeOnce(request, dependencies);
    if (outcome) return outcome;
  }
  return problemOutcome('try-again-later', { retryAfterSeconds: 1 });
};

/** Undefined when what was read didn't stand any more as it was written. */
async function completeOnce(
  { claim, body, network }: Parameters<typeof completeEnrollment>[0],
  dependencies: Dependencies,
): Promise<OutcomeOf<Complete> | undefined> {
  const own = await ownEnrollment(dependencies, claim);
  if (own.kind === 'problem') return own;
  if (own.participant.completed) return completed;
  const now = dependencies.now();
  if (own.workshop.state === 'erased') return problemOutcome('workshop-closed');
  const key = codeKey(dependencies, body.code);
  const good = (code: RosterCode) => isOfUse(code, claim, now);
  const tried = await tryCode(dependencies, { key, network, item: rosterCode, good });
  if (tried.kind === 'problem') return tried;
  if (tried.item.standing === 'completed') return spentMeanwhile(dependencies, claim);
  if (!(await isFinished(dependencies, own))) return problemOutcome('not-finished');
  return key && (await spendCode(dependencies, claim, key)) ? completed : undefined;
}

const completed = { kind: 'ok', body: { completed: true } } as const;

function codeKey({ secrets }: Dependencies, typed: string): Key | undefined {
  const code = normaliseCode(typed, personalCodeLength);
  return code ? keys.rosterCode(personalCodeHash(secrets, code)) : undefined;
}

/** A code of this very workshop that somebody has joined with. */
function isOfUse({ workshopId, standing, expires }: RosterCode, claim: SessionClaim, now: number) {
  const used = standing === 'joined' || standing === 'completed';
  return used && workshopId === claim.workshopId && expires > now;
}

interface Own {
  readonly participant: Participant;
  readonly workshop: Workshop;
}

/** By this participant's own other request, between the two reads, or on somebody's completion. */
async function spentMeanwhile(
  dependencies: Dependencies,
  claim: SessionClaim,
): Promise<OutcomeOf<Complete>> {
  const own = await ownEnrollment(dependencies, claim);
  if (own.kind === 'problem') return own;
  return own.participant.completed ? completed : problemOutcome('code-used');
}

async function isFinished(
  { content }: Dependencies,
  { participant, workshop }: Own,
): Promise<boolean> {
  const modules = await Promise.all(
    workshop.modules.map(async ({ id }) => ({
      id,
      lessons: (await content.module(id))?.lessons ?? [],
    })),
  );
  const way = {
    lessons: participant.lessons ?? new Set<string>(),
    attempts: new Set(Object.keys(participant.attempts)),
  };
  return hasFinished(way, modules);
}
