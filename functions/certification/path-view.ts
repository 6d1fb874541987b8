import type * as z from 'zod/mini';
import type { PathView } from './contract.ts';
import { credentialViewOf } from './credential-view.ts';
import type { practice, sittingSummary, trainingDay } from './fields.ts';
import type { Path } from './items/path.ts';
import type { PracticeItem, TrainingDayItem } from './items/practice.ts';
import type { SittingItem } from './items/sitting.ts';
import {
  inRound,
  isCompleted,
  newestCredential,
  pathStanding,
  roundAfter,
} from './path-standing.ts';
import { isOf, type Way } from './way.ts';

/** A way as the trainer and the certifiers of the body see it at `now`, epoch seconds. */
export function pathViewOf(way: Way, now: number): PathView {
  const { trainer, body, track, path } = way;
  const { renewing, requirements, steps } = pathStanding(way, now);
  const own = inRound(way);
  const sittings = trainer.sittings.filter(isOf(path));
  const credential = newestCredential(way);
  return {
    bodyId: path.bodyId,
    bodyName: body.name,
    trackId: path.trackId,
    trackVersion: track.version,
    renewing,
    steps: [...steps],
    modules: requirements.modules.map((module) => ({
      module,
      completed: isCompleted(way, module),
    })),
    trainingDays: trainer.days.filter(own).map(trainingDayViewOf).sort(byDay),
    practices: trainer.practices
      .filter((each) => own(each) || isUnsettled(each, path))
      .map((each) => practiceViewOf(each, path))
      .sort(byDay),
    sittings: sittings.map(sittingSummaryOf),
    sitting: sittings.findLast(({ result }) => result === undefined)?.number ?? null,
    conduct: path.conduct ?? null,
    safeguarding: path.safeguarding ?? null,
    application: applicationViewOf(path),
    credential: credential ? credentialViewOf(credential) : null,
    renewal: roundAfter(way, now),
  };
}

/** Harmful behaviour of an earlier round goes along until the body has said something about it. */
function isUnsettled(item: PracticeItem, path: Path): boolean {
  const isCleared = path.cleared.some(({ practiceId }) => practiceId === item.id);
  return isOf(path)(item) && item.state === 'harmful' && !isCleared;
}

function byDay(one: { readonly on: string }, other: { readonly on: string }): number {
  return one.on < other.on ? -1 : Number(one.on > other.on);
}

export function trainingDayViewOf(day: TrainingDayItem): z.infer<typeof trainingDay> {
  const { id, on, confirmedBy, linkExpires } = day;
  const waits = confirmedBy === undefined && linkExpires !== undefined;
  return {
    id,
    on,
    confirmedBy: confirmedBy?.name ?? null,
    ...(waits && { waitsUntil: linkExpires }),
  };
}

export function practiceViewOf(
  item: PracticeItem,
  { cleared }: Pick<Path, 'cleared'>,
): z.infer<typeof practice> {
  const { id, on, practiceKind: kind, group, state, linkExpires } = item;
  const waits = state === 'invited' && linkExpires !== undefined;
  return {
    id,
    on,
    kind,
    group,
    state,
    observer: item.observer?.name ?? null,
    scores: item.scores ?? null,
    rubricVersion: item.rubricVersion ?? null,
    note: item.note ?? null,
    signedAt: item.signedAt ?? null,
    ...(waits && { waitsUntil: linkExpires }),
    cleared: cleared.some(({ practiceId }) => practiceId === id),
  };
}

function sittingSummaryOf(sitting: SittingItem): z.infer<typeof sittingSummary> {
  const { number, starts, ends, result, bank } = sitting;
  return { number, starts, ends, result: result ?? null, sample: bank.sample };
}

/** Without who decided: a body speaks with one voice. */
function applicationViewOf({ version, application }: Path): PathView['application'] {
  const { state, appliedAt, appeal, decisions } = application;
  return {
    version,
    state,
    appliedAt: appliedAt ?? null,
    appeal: appeal ?? null,
    decisions: decisions.map(({ decision, reason, at }) => ({ decision, reason, at })),
  };
}
