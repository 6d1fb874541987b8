import type { Credential } from './items/credential.ts';
import type { Path } from './items/path.ts';
import { countSessions } from './rules/count-sessions.ts';
import { credentialStanding } from './rules/credential-next.ts';
import { nextRound, renewalOf, roundAfterRefusal } from './rules/next-round.ts';
import { type Evidence, pathSteps, type Requirements, type Step } from './rules/path-steps.ts';
import { examStanding } from './rules/sitting-standing.ts';
import { isOf, type Way } from './way.ts';

export interface PathStanding {
  /** Whether what a renewal needs is asked for, not the whole way. */
  readonly renewing: boolean;
  readonly requirements: Requirements;
  readonly evidence: Evidence;
  readonly steps: readonly Step[];
}

/** Where a way stands at `now` (epoch seconds): what its round asks for and what has been brought. */
export function pathStanding(way: Way, now: number): PathStanding {
  const renewing = isRenewing(way, now);
  const requirements = requirementsOf(way, renewing);
  const evidence = evidenceOf(way, requirements, now);
  return { renewing, requirements, evidence, steps: pathSteps(requirements, evidence) };
}

/**
 * Whether every step but handing in the application is done, and nothing harmful waits for the body's
 * word: enough good sessions don't outweigh it.
 */
export function isComplete({ steps, evidence }: PathStanding): boolean {
  const isDone = steps.every(({ name, state }) => name === 'application' || state === 'done');
  return isDone && !evidence.harmful;
}

/** What belongs to the path's own round. */
export function inRound({ path }: Pick<Way, 'path'>) {
  const ofPath = isOf(path);
  return (each: { readonly bodyId: string; readonly trackId: string; readonly round: number }) =>
    ofPath(each) && each.round === path.round;
}

/** Observers and confirmers that the round rests on: none of them decides about it. */
export function witnessesOf({ trainer, path }: Pick<Way, 'trainer' | 'path'>): string[] {
  const own = inRound({ path });
  const observers = trainer.practices.filter(own).flatMap(({ observer }) => observer ?? []);
  const leads = trainer.days.filter(own).flatMap(({ confirmedBy }) => confirmedBy ?? []);
  return [...new Set([...observers, ...leads].map(({ staffId }) => staffId))];
}

/**
 * The credential of a path's track at its body that was given last, whatever has become of it: one for
 * a shorter time may end before an older one.
 */
export function newestCredential({
  trainer,
  path,
}: Pick<Way, 'trainer' | 'path'>): Credential | undefined {
  return trainer.credentials
    .filter(isOf(path))
    .filter(({ state }) => state !== 'superseded')
    .toSorted((one, other) => one.validFrom - other.validFrom)
    .at(-1);
}

/** Which round may be begun at `now`, epoch seconds; null on the first way, as long as it goes on. */
export function roundAfter(way: Way, now: number) {
  const { state, decisions } = way.path.application;
  const credential = newestCredential(way);
  const decidedAt = decisions[0]?.at;
  const over = decidedAt === undefined ? null : roundAfterRefusal({ state, decidedAt }, now);
  if (!credential) return over;
  // Declined and not appealed for so long stands as if it had been.
  const stands = over === 'begin-anew' ? 'refused' : state;
  const round = { state: stands, isRenewal: renewed(way)?.id === credential.id } as const;
  return nextRound(round, renewalOf(credential, now));
}

/** The credential that a round renews; a correction of the name puts another in its place. */
export function renewed({ trainer, path }: Way): Credential | undefined {
  let found = trainer.credentials.find(({ id }) => id === path.renews);
  for (let step = 0; step < trainer.credentials.length && found?.supersededBy; step += 1) {
    const next = found.supersededBy;
    found = trainer.credentials.find(({ id }) => id === next) ?? found;
  }
  return found;
}

/** In time is who has handed in before the days of grace were over, however long a decision takes. */
function isRenewing(way: Way, now: number): boolean {
  const credential = renewed(way);
  return credential !== undefined && renewalOf(credential, handedIn(way.path) ?? now) === 'renew';
}

function handedIn({ application: { state, appliedAt } }: Path): number | undefined {
  return state === 'open' || state === 'returned' ? undefined : appliedAt;
}

function requirementsOf({ track }: Way, renewing: boolean): Requirements {
  const { requirements, renewal, prerequisites } = track;
  if (renewing) {
    const { modules, exam, practiceSessions, conduct, safeguarding } = renewal;
    const practice = practiceSessions;
    return { prerequisites, modules, trainingDays: 0, exam, practice, conduct, safeguarding };
  }
  const { modules, trainingDays, safeguarding, practice } = requirements;
  const asked = { modules, trainingDays, practice: practice.sessions, safeguarding };
  return { ...asked, prerequisites, exam: true, conduct: true };
}

function evidenceOf(way: Way, { modules }: Requirements, now: number): Evidence {
  const { trainer, track, path } = way;
  const own = inRound(way);
  const sittings = trainer.sittings.filter(isOf(path));
  const { exam } = track.requirements;
  const days = trainer.days.filter(own).filter(({ confirmedBy }) => confirmedBy !== undefined);
  return {
    tracks: trainer.credentials
      .filter(({ bodyId }) => bodyId === path.bodyId)
      .filter((each) => credentialStanding(each, now) === 'valid')
      .map(({ trackId }) => trackId),
    modules: modules.filter((module) => isCompleted(way, module)),
    // Two who confirm the same day don't make it two.
    trainingDays: new Set(days.map(({ on }) => on)).size,
    examPassed: sittings.filter(own).some(({ result }) => result?.passed),
    exam: examStanding(exam, [...sittings, ...sittingsElsewhere(way, exam.bank)], now),
    practicePassed: countSessions(trainer.practices.filter(isOf(path)), path.round),
    harmful: isHarmful(way),
    conduct: path.conduct?.version === track.requirements.conduct,
    safeguarding: path.safeguarding !== undefined,
    application: applicationOf(path),
  };
}

/** Of other paths with the same bank. */
function sittingsElsewhere({ trainer, path }: Way, bankId: string) {
  const isOwn = isOf(path);
  return trainer.sittings
    .filter((each) => !isOwn(each) && each.bank.id === bankId)
    .map((each) => ({ ...each, elsewhere: true }));
}

/**
 * Whether harmful behaviour waits for a body's word, on whichever path it was seen: who might do harm
 * doesn't become safe by going on with another track, or at another body that wasn't there. The body
 * that was told settles it for all.
 */
function isHarmful({ trainer, path }: Way): boolean {
  const others = trainer.paths.filter((each) => !isOf(path)(each));
  return [path, ...others].some(({ harmfulAt }) => harmfulAt !== undefined);
}

/** What was studied before somebody first set out counts too; for a further round it has to be anew. */
export function isCompleted({ trainer, path }: Way, moduleId: string): boolean {
  const since = path.round === 1 && path.renews === undefined ? 0 : path.begun;
  const completed = trainer.studies.find((each) => each.moduleId === moduleId)?.completed;
  return completed !== undefined && completed >= since;
}

function applicationOf({ application: { state } }: Path): Evidence['application'] {
  if (state === 'approved') return 'done';
  return state === 'applied' || state === 'appealed' ? 'waiting' : 'none';
}
