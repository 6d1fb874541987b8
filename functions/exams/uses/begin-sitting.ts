import { pathStanding } from '../../certification/path-standing.ts';
import { isOf, type OfPath, type Way, wayOf } from '../../certification/way.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Language } from '../../platform/language.ts';
import { type ProblemOutcome, problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { examEndpoints, SittingView } from '../contract.ts';
import { drawSitting } from '../draw-sitting.ts';
import { isSettled, settleSitting } from '../settle-sitting.ts';
import { sittingViewOf } from '../sitting-view.ts';
import { annulSitting, putSitting } from '../store/sittings.ts';

/** Times that a beginning reads anew, because the path or the bank was changed under it. */
const tries = 8;

/** Begins a sitting, or goes on with the one that is open: there is never a second one. */
export const beginSitting: Use<typeof examEndpoints.begin> = async (request, dependencies) => {
  const { params, body, staff } = request;
  for (let count = 0; count < tries; count += 1) {
    const way = await settledWay(dependencies, { ...params, staffId: staff.staffId });
    if (!way) return problemOutcome('not-found');
    const outcome = await outcomeOf(dependencies, way, body.language);
    if (outcome) return outcome;
  }
  throw conflict();
};

/** Undefined when an open sitting couldn't go on, or when others were faster: to be looked at anew. */
async function outcomeOf(dependencies: Dependencies, way: Way, language: Language) {
  const open = way.trainer.sittings.filter(isOf(way.path)).find((each) => !isSettled(each));
  if (open) {
    const body = await sittingViewOf(dependencies, open, language);
    if (body) return { kind: 'ok' as const, body };
    await annulSitting(dependencies, open);
    return undefined;
  }
  const refusal = refusalOf(way, dependencies.now());
  if (refusal) return refusal;
  const body = await begun(dependencies, way, language);
  return body && { kind: 'created' as const, body };
}

/** A new sitting; undefined when the path or the bank was changed meanwhile. */
async function begun(
  dependencies: Dependencies,
  way: Way,
  language: Language,
): Promise<SittingView | undefined> {
  const sitting = await drawSitting(dependencies, way);
  // Before it is written: a bank without words must cost nobody a sitting.
  const view = await sittingViewOf(dependencies, sitting, language);
  return view && (await putSitting(dependencies, way, sitting)) ? view : undefined;
}

/** The way, with every sitting of it graded whose time has ended: they may have passed, or count. */
async function settledWay(dependencies: Dependencies, of: OfPath): Promise<Way | undefined> {
  const way = await wayOf(dependencies, of);
  if (!way) return undefined;
  const isOwn = isOf(way.path);
  const settled = await Promise.all(
    way.trainer.sittings.map((each) => (isOwn(each) ? settleSitting(dependencies, each) : each)),
  );
  const sittings = settled.filter((each) => each !== undefined);
  return { ...way, trainer: { ...way.trainer, sittings } };
}

/** Why the exam can't be sat now; undefined when it is the next step. */
function refusalOf(
  way: Way,
  now: number,
): ProblemOutcome<'not-in-this-state' | 'exam-has-to-wait' | 'path-not-complete'> | undefined {
  const step = pathStanding(way, now).steps.find(({ name }) => name === 'exam');
  if (!step || step.state === 'done') return problemOutcome('not-in-this-state');
  if (step.state === 'next') return undefined;
  return problemOutcome(step.waiting?.for === 'exam' ? 'exam-has-to-wait' : 'path-not-complete');
}

function conflict(): Error {
  const error = new Error('The path was changed again and again.');
  error.name = 'TransactionConflictException';
  return error;
}
