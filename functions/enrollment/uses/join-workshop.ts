import type { Dependencies } from '../../platform/dependencies.ts';
import { type OutcomeOf, problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { sessionCookie } from '../../platform/session-cookie.ts';
import { keys } from '../../platform/table.ts';
import { consentVersion, type enrollmentEndpoints } from '../contract.ts';
import { type Identity, identityFrom, joinCodeHash, markOf } from '../identity.ts';
import type { Participant } from '../participant.ts';
import { assignForm } from '../rules/assign-form.ts';
import { sessionEnd } from '../rules/session-end.ts';
import { joinCodeLength, normaliseCode } from '../rules/typed-code.ts';
import { workshopStanding } from '../rules/workshop-standing.ts';
import { enroll } from '../store/enroll.ts';
import { findParticipant } from '../store/read-participant.ts';
import { recentWorkshop } from '../store/workshop-cache.ts';
import { tryCode } from '../try-code.ts';
import { joinCode, type Workshop } from '../workshop.ts';
import { workshopViewOf } from '../workshop-view.ts';

type Join = typeof enrollmentEndpoints.join;
type Outcome = OutcomeOf<Join>;

/** Joins by code; a repeat with the same join key finds the same participant. */
export const joinWorkshop: Use<Join> = async ({ body, network }, dependencies) => {
  const code = normaliseCode(body.code, joinCodeLength);
  const key = code ? keys.joinCode(joinCodeHash(dependencies.secrets.pepper, code)) : undefined;
  const tried = await tryCode(dependencies, { key, network, item: joinCode });
  if (tried.kind === 'problem') return tried;
  const workshop = await recentWorkshop(dependencies, tried.item.workshopId);
  if (!workshop) return problemOutcome('code-unknown');
  const identity = identityFrom(dependencies.secrets, workshop.id, body.joinKey);
  const refused = refusal(workshop, body.consent, dependencies.now());
  if (refused) return earlierOr(refused, { dependencies, workshop, identity });
  const record = recordOf({ workshop, identity, body, now: dependencies.now() });
  const enrolled = await enroll(dependencies, record);
  if (enrolled.kind === 'enrolled') return joined({ dependencies, workshop, identity });
  if (enrolled.kind === 'repeated') {
    return repeated(enrolled.participant, { dependencies, workshop, identity });
  }
  const full = enrolled.workshop?.state === 'open';
  const problem = problemOutcome(full ? 'workshop-full' : 'workshop-closed');
  return earlierOr(problem, { dependencies, workshop, identity });
};

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

/** The same 201 for a join that had succeeded before its workshop filled or closed. */
async function earlierOr(refused: Outcome, found: Found): Promise<Outcome> {
  const { dependencies, workshop, identity } = found;
  const earlier = await findParticipant(dependencies, workshop.id, identity.participantId);
  return earlier ? repeated(earlier, found) : refused;
}

/** As long as session and resume code are still the first ones: only those are known here. */
function repeated(record: Participant, found: Found): Outcome {
  const { sessionHash, resumeHash } = found.identity;
  const alive =
    record.sessionHash === sessionHash &&
    record.resumeHash === resumeHash &&
    (record.sessionEnds ?? 0) > found.dependencies.now();
  return alive ? joined(found) : problemOutcome('session-ended');
}

function joined({ dependencies, workshop, identity }: Found): Outcome {
  return {
    kind: 'created',
    body: {
      mark: markOf(dependencies.secrets.pepper, identity.participantId),
      workshop: workshopViewOf(workshop, dependencies.now()),
      form: assignForm(identity.participantId),
      resumeCode: identity.resumeCode,
    },
    cookies: [sessionCookie(workshop.id, identity.participantId, identity.sessionSecret)],
  };
}

interface Joining {
  readonly workshop: Workshop;
  readonly identity: Identity;
  readonly body: Parameters<typeof joinWorkshop>[0]['body'];
  readonly now: number;
}

function recordOf({ workshop, identity, body, now }: Joining): Participant {
  return {
    kind: 'participant',
    workshopId: workshop.id,
    participantId: identity.participantId,
    sessionHash: identity.sessionHash,
    sessionEnds: sessionEnd(now),
    resumeHash: identity.resumeHash,
    language: body.language,
    consent: body.consent,
    about: body.about ?? {},
    attempts: {},
    expires: workshop.ends + workshop.retentionDays * 86_400,
  };
}
