import type * as z from 'zod/mini';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { HolderProfile } from '../contract.ts';
import { inRound, witnessesOf } from '../path-standing.ts';
import { pathViewOf } from '../path-view.ts';
import { type Application, applicationNext } from '../rules/application-next.ts';
import { type Way, wayOf } from '../way.ts';
import type { evidence, ofApplication } from './views.ts';

type Of = z.infer<typeof ofApplication>;

/**
 * A way as the certifiers of its body may see it; undefined for everything that never came to them:
 * until somebody hands in, or an observer reports harm, what they bring is their own business, and it
 * is so again when they take back what nobody has decided about.
 */
export async function applicationOf(
  dependencies: Dependencies,
  { organisationId: bodyId, staffId, trackId }: Of,
): Promise<Way | undefined> {
  const way = await wayOf(dependencies, { staffId, bodyId, trackId });
  if (!way) return undefined;
  const { application, harmfulAt } = way.path;
  const came = application.state !== 'open' || application.decisions.length > 0;
  return came || harmfulAt !== undefined || hasSettled(way) ? way : undefined;
}

/** Whether the body has had to say something about this round before. */
function hasSettled(way: Way): boolean {
  const { cleared } = way.path;
  const own = way.trainer.practices.filter(inRound(way));
  return own.some(({ id }) => cleared.some(({ practiceId }) => practiceId === id));
}

/** What decides who may do what with an application. */
export function standingOf(way: Way): Application {
  const { staffId: applicant, application } = way.path;
  const { state, declinedBy } = application;
  return { state, applicant, witnesses: witnessesOf(way), declinedBy };
}

/** What the applicant said of themselves when they handed in; before that, what they say now. */
export function applicantOf({ path, trainer }: Way): HolderProfile | undefined {
  return path.application.holder ?? trainer.holder?.profile;
}

/** Everything on one page, as one certifier sees it. */
export function evidenceOf(way: Way, certifier: string, now: number): z.infer<typeof evidence> {
  return {
    holder: applicantOf(way) ?? null,
    path: pathViewOf(way, now),
    refusal: refusalOf(way, certifier),
  };
}

/** Why this certifier may not decide, whatever there is to decide; null when they may. */
export function refusalOf(way: Way, certifier: string): z.infer<typeof evidence>['refusal'] {
  const actor = { staffId: certifier, isCertifier: true };
  const next = applicationNext(standingOf(way), 'return', actor);
  if (!('refusal' in next)) return null;
  const { refusal } = next;
  return refusal === 'not-in-this-state' || refusal === 'not-yours' ? null : refusal;
}
