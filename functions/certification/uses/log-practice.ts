import { daysOfWorkshop } from '../../enrollment/days-of-workshop.ts';
import { readWorkshop } from '../../enrollment/store/workshop-cache.ts';
import { allOrNothing } from '../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keyedId } from '../../platform/keyed-hash.ts';
import {
  type OutcomeOf,
  type ProblemOutcome,
  problemOutcome,
  type RequestOf,
} from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { certificationEndpoints } from '../contract.ts';
import type { PracticeItem } from '../items/practice.ts';
import { hasTooMuchWaiting } from '../open-evidence.ts';
import { practiceViewOf } from '../path-view.ts';
import { hasBeen } from '../rules/has-been.ts';
import { evidencePut, pathBegun } from '../store/evidence.ts';
import { untilWritten } from '../store/until-written.ts';
import { wayOf } from '../way.ts';

type LogPractice = typeof certificationEndpoints.logPractice;
type Session = Pick<PracticeItem, 'practiceKind' | 'group' | 'workshopId'>;

/** Notes a session that somebody has led; an observer who was there is invited to it afterwards. */
export const logPractice: Use<LogPractice> = ({ params, body, staff: { staffId } }, dependencies) =>
  untilWritten(async (): Promise<OutcomeOf<LogPractice> | undefined> => {
    const way = await wayOf(dependencies, { ...params, staffId });
    if (!way) return problemOutcome('not-found');
    const of = { kind: 'practice', staffId, ...params } as const;
    const id = keyedId(dependencies.secrets.pepper, 'practice', JSON.stringify([of, body]));
    const earlier = way.trainer.practices.find((each) => each.id === id);
    if (earlier) return { kind: 'created', body: practiceViewOf(earlier, way.path) };
    if (!hasBeen(body.on, dependencies.now())) return problemOutcome('day-in-the-future');
    if (hasTooMuchWaiting(way.trainer)) return problemOutcome('too-many-open-links');
    const session = await sessionOf(dependencies, staffId, body);
    if (session.kind === 'problem') return session;
    const { round } = way.path;
    const state = 'logged' as const;
    const practice: PracticeItem = { ...of, id, round, on: body.on, state, ...session.session };
    const { tableName } = dependencies;
    const isWritten = await allOrNothing(dependencies, [
      evidencePut(tableName, practice),
      ...pathBegun(tableName, way.path),
    ]);
    return isWritten ? { kind: 'created', body: practiceViewOf(practice, way.path) } : undefined;
  });

/** What the session was; of an own closed workshop as the workshop says it, on a day of its own. */
async function sessionOf(
  dependencies: Dependencies,
  staffId: string,
  { workshopId, kind, group, on }: RequestOf<LogPractice>['body'],
): Promise<
  | { readonly kind: 'session'; readonly session: Session }
  | ProblemOutcome<'not-found' | 'workshop-still-open' | 'workshop-not-on-this-day'>
> {
  if (workshopId === undefined) return { kind: 'session', session: { practiceKind: kind, group } };
  const workshop = await readWorkshop(dependencies, workshopId);
  const isGone = workshop?.expires !== undefined && workshop.expires <= dependencies.now();
  if (!workshop || isGone || workshop.trainerId !== staffId || workshop.state === 'erased') {
    return problemOutcome('not-found');
  }
  if (workshop.cancelled) return problemOutcome('not-found');
  if (workshop.state !== 'closed') return problemOutcome('workshop-still-open');
  if (!daysOfWorkshop(workshop).includes(on)) return problemOutcome('workshop-not-on-this-day');
  const practiceKind = workshop.plan.rehearsal ? 'rehearsal' : 'workshop';
  const people = Math.max(1, workshop.taken);
  return { kind: 'session', session: { practiceKind, group: people, workshopId } };
}
