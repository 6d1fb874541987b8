import type { Dependencies } from '../../platform/dependencies.ts';
import { type OutcomeOf, problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { certificationEndpoints } from '../contract.ts';
import type { TrainingDayItem } from '../items/practice.ts';
import { linkTo } from '../link.ts';
import { trainingDayViewOf } from '../path-view.ts';
import { discard, relink } from '../relink.ts';
import { readTrainer } from '../store/read-trainer.ts';
import { untilWritten } from '../store/until-written.ts';
import { isOf } from '../way.ts';

type ChangeDay = typeof certificationEndpoints.changeDay;

type Outcome = OutcomeOf<ChangeDay>;

/** Gives a day another link, or strikes it off, as long as nobody has confirmed it. */
export const changeTrainingDay: Use<ChangeDay> = (
  { params, body, staff: { staffId } },
  dependencies,
) =>
  untilWritten(async (): Promise<Outcome | undefined> => {
    const { days } = await readTrainer(dependencies, staffId);
    const day = days.filter(isOf(params)).find(({ id }) => id === params.dayId);
    // What is gone is struck off already; somebody else's looks the same.
    if (!day) return body.change === 'discard' ? gone : problemOutcome('not-found');
    if (day.confirmedBy) return problemOutcome('not-in-this-state');
    if (body.change === 'invite') return invited(dependencies, day, body.pageKey);
    return (await discard(dependencies, day)) ? gone : undefined;
  });

const gone = { kind: 'ok', body: { day: null, link: null } } as const;

async function invited(
  dependencies: Dependencies,
  before: TrainingDayItem,
  pageKey: string,
): Promise<Outcome | undefined> {
  const link = linkTo(dependencies, before, pageKey);
  const expires = await relink(dependencies, before, link);
  if (expires === undefined) return undefined;
  const day = trainingDayViewOf({ ...before, linkExpires: expires });
  return { kind: 'ok', body: { day, link: { secret: link.secret, expires } } };
}
