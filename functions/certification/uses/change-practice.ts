import { allOrNothing } from '../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { type OutcomeOf, problemOutcome, type RequestOf } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { certificationEndpoints } from '../contract.ts';
import type { PracticeItem } from '../items/practice.ts';
import { linkTo } from '../link.ts';
import { practiceViewOf } from '../path-view.ts';
import { discard, relink } from '../relink.ts';
import { practiceNext } from '../rules/practice-next.ts';
import { evidencePut, linkDelete } from '../store/evidence.ts';
import { readTrainer } from '../store/read-trainer.ts';
import { untilWritten } from '../store/until-written.ts';
import { isOf } from '../way.ts';

type ChangePractice = typeof certificationEndpoints.changePractice;
type Outcome = OutcomeOf<ChangePractice>;

/** Invites an observer by a new link, takes the invitation back, or strikes the session off. */
export const changePractice: Use<ChangePractice> = (
  { params, body, staff: { staffId } },
  dependencies,
) =>
  untilWritten(async (): Promise<Outcome | undefined> => {
    const { practices } = await readTrainer(dependencies, staffId);
    const practice = practices.filter(isOf(params)).find(({ id }) => id === params.practiceId);
    if (practice) return changed(dependencies, practice, body);
    // What is gone is struck off already; somebody else's looks the same.
    return body.change === 'discard' ? gone : problemOutcome('not-found');
  });

async function changed(
  dependencies: Dependencies,
  practice: PracticeItem,
  body: RequestOf<ChangePractice>['body'],
): Promise<Outcome | undefined> {
  const { state, staffId } = practice;
  if (body.change === 'uninvite' && state === 'logged') return answer(practice, null);
  const actor = { staffId, mayObserve: false };
  const next = practiceNext({ state, trainer: staffId }, body.change, actor);
  if ('refusal' in next) return problemOutcome('practice-signed');
  if (body.change === 'invite') return invited(dependencies, practice, body.pageKey);
  if (body.change === 'uninvite') return uninvited(dependencies, practice);
  return (await discard(dependencies, practice)) ? gone : undefined;
}

const gone = { kind: 'ok', body: { practice: null, link: null } } as const;

function answer(
  practice: PracticeItem,
  link: { readonly secret: string; readonly expires: number } | null,
): Outcome {
  // What was signed can't be changed, so nothing here was ever cleared.
  return { kind: 'ok', body: { practice: practiceViewOf(practice, { cleared: [] }), link } };
}

async function invited(
  dependencies: Dependencies,
  before: PracticeItem,
  pageKey: string,
): Promise<Outcome | undefined> {
  const link = linkTo(dependencies, before, pageKey);
  const expires = await relink(dependencies, before, link);
  if (expires === undefined) return undefined;
  const { secret } = link;
  return answer({ ...before, state: 'invited', linkExpires: expires }, { secret, expires });
}

async function uninvited(
  dependencies: Dependencies,
  before: PracticeItem,
): Promise<Outcome | undefined> {
  const { linkHash: _, linkExpires: __, ...others } = before;
  const after: PracticeItem = { ...others, state: 'logged' };
  const { tableName } = dependencies;
  const isWritten = await allOrNothing(dependencies, [
    evidencePut(tableName, after, before),
    ...linkDelete(tableName, before),
  ]);
  return isWritten ? answer(after, null) : undefined;
}
