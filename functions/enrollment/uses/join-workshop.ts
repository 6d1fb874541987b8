import * as z from 'zod/mini';
import type { Dependencies } from '../../platform/dependencies.ts';
import { type OutcomeOf, problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { sessionCookie } from '../../platform/session-cookie.ts';
import { type Key, keys } from '../../platform/table.ts';
import { consentVersion, type enrollmentEndpoints } from '../contract.ts';
import { type Identity, identityFrom, joinCodeHash, markOf } from '../identity.ts';
import type { Participant } from '../participant.ts';
import { personalCodeHash, rosterCode } from '../roster.ts';
import { assignForm } from '../rules/assign-form.ts';
import { recordsExpire } from '../rules/records-expire.ts';
import { joinCodeLength, normaliseCode, personalCodeLength } from '../rules/typed-code.ts';
import { workshopStanding } from '../rules/workshop-standing.ts';
import { sessionEndsAt, sessionNow } from '../session-clock.ts';
import { type Enrolled, enroll } from '../store/enroll.ts';
import { findParticipant } from '../store/read-participant.ts';
import { recentWorkshop } from '../store/workshop-cache.ts';
import { tryCode } from '../try-code.ts';
import { joinCode, type Workshop } from '../workshop.ts';
import { workshopViewOf } from '../workshop-view.ts';

type Join = typeof enrollmentEndpoints.join;
type Outcome = OutcomeOf<Join>;

const enteringCode = z.discriminatedUnion('kind', [joinCode, rosterCode]);
type EnteringCode = z.infer<typeof enteringCode>;

/** Joins by code; a repeat with the same join key finds the same participant. */
export const joinWorkshop: Use<Join> = async ({ body, network }, dependencies) => {
  const { now } = dependencies;
  const entering = { key: codeKey(dependencies, body.code), network, item: enteringCode };
  const good = (code: EnteringCode) => code.kind === 'join-code' || isGood(code, now());
  const tried = await tryCode(dependencies, { ...entering, good });
  if (tried.kind === 'problem') return tried;
  const workshop = await recentWorkshop(dependencies, tried.item.workshopId);
  if (!workshop || !leadsInto(workshop, tried.item)) return problemOutcome('code-unknown');
  const identity = identityFrom(dependencies.secrets, workshop.id, body.joinKey);
  const found = { dependencies, workshop, identity };
  const refused = refusal(workshop, body.consent, now());
  if (refused) return earlierOr(refused, found);
  const personal = tried.item.kind === 'roster-code' ? entering.key : undefined;
  return answered(await enroll(dependencies, recordOf(found, body), personal), found);
};

/** A personal code that was neither replaced nor has outlived its retention. */
function isGood({ lost, expires }: z.infer<typeof rosterCode>, now: number): boolean {
  return !lost && expires > now;
}

/** Personal codes let nobody in any more once their draft was planned anew without them. */
function leadsInto({ plan }: Workshop, { kind }: EnteringCode): boolean {
  return kind === 'join-code' || plan.joining === 'roster';
}

/** The length tells a join code from a personal one; anything else leads nowhere. */
function codeKey({ secrets }: Dependencies, typed: string): Key | undefined {
  const code = normaliseCode(typed, joinCodeLength);
  if (code) return keys.joinCode(joinCodeHash(secrets.pepper, code));
  const personal = normaliseCode(typed, personalCodeLength);
  return personal ? keys.rosterCode(personalCodeHash(secrets, personal)) : undefined;
}

interface Found {
  readonly dependencies: Dependencies;
  readonly workshop: Workshop;
  readonly identity: Identity;
}

/** Closed and full are told only to a right code, and consent is asked before a seat is taken. */
function refusal(workshop: Workshop, consent: string, now: number): Outcome | undefined {
  const standing = workshopStanding(workshop, now);
  if (standing === 'closed') return problemOutcome('workshop-closed');
  if (standing === 'not-open') return problemOutcome('workshop-not-open');
  return consent === consentVersion ? undefined : problemOutcome('consent-outdated');
}

/**
 * A personal code lets in once; from then on only its participant's resume code does. That is said
 * where there is a seat, and by the transaction alone: else the employer, who has all codes, could
 * learn at a full workshop who has joined.
 */
async function answered(enrolled: Enrolled, found: Found): Promise<Outcome> {
  if (enrolled.kind === 'enrolled') return joined(found);
  if (enrolled.kind === 'repeated') return repeated(enrolled.participant, found);
  if (enrolled.kind === 'code-used') return earlierOr(problemOutcome('code-used'), found);
  const full = enrolled.workshop?.state === 'open';
  return earlierOr(problemOutcome(full ? 'workshop-full' : 'workshop-closed'), found);
}

/** The same 201 for a join that had succeeded before its workshop filled or closed. */
async function earlierOr(refused: Outcome, found: Found): Promise<Outcome> {
  const { dependencies, workshop, identity } = found;
  const earlier = await findParticipant(dependencies, workshop.id, identity.participantId);
  return earlier ? repeated(earlier, found) : refused;
}

/** As long as session and resume code are still the first ones: only those are known here. */
async function repeated(record: Participant, found: Found): Promise<Outcome> {
  const { sessionHash, resumeHash, participantId } = found.identity;
  const alive =
    record.sessionHash === sessionHash &&
    record.resumeHash === resumeHash &&
    (record.sessionEnds ?? 0) > sessionNow(found.dependencies, participantId);
  return alive ? joined(found) : problemOutcome('session-ended');
}

async function joined({ dependencies, workshop, identity }: Found): Promise<Outcome> {
  return {
    kind: 'created',
    body: {
      mark: markOf(dependencies.secrets.pepper, identity.participantId),
      workshop: await workshopViewOf(dependencies, workshop),
      form: assignForm(identity.participantId),
      resumeCode: identity.resumeCode,
    },
    cookies: [sessionCookie(workshop.id, identity.participantId, identity.sessionSecret)],
  };
}

type Body = Parameters<typeof joinWorkshop>[0]['body'];

function recordOf({ dependencies, workshop, identity }: Found, body: Body): Participant {
  return {
    kind: 'participant',
    workshopId: workshop.id,
    participantId: identity.participantId,
    sessionHash: identity.sessionHash,
    sessionEnds: sessionEndsAt(dependencies, identity.participantId),
    resumeHash: identity.resumeHash,
    language: body.language,
    consent: body.consent,
    about: body.about ?? {},
    attempts: {},
    expires: recordsExpire(workshop),
  };
}
