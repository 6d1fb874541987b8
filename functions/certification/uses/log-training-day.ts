import { allOrNothing } from '../../platform/all-or-nothing.ts';
import { keyedId } from '../../platform/keyed-hash.ts';
import { type OutcomeOf, problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { certificationEndpoints } from '../contract.ts';
import type { TrainingDayItem } from '../items/practice.ts';
import { linkTo } from '../link.ts';
import { hasTooMuchWaiting } from '../open-evidence.ts';
import { hasBeen } from '../rules/has-been.ts';
import { evidencePut, linkPut, pathBegun } from '../store/evidence.ts';
import { untilWritten } from '../store/until-written.ts';
import { wayOf } from '../way.ts';

type LogDay = typeof certificationEndpoints.logDay;

/**
 * Notes a training day that somebody attended, with the link by which whoever led it confirms it. Its
 * id derives from the page's key and the day, so that a repeat is the same day with the same link.
 */
export const logTrainingDay: Use<LogDay> = ({ params, body, staff: { staffId } }, dependencies) =>
  untilWritten(async (): Promise<OutcomeOf<LogDay> | undefined> => {
    const way = await wayOf(dependencies, { ...params, staffId });
    if (!way) return problemOutcome('not-found');
    if (!hasBeen(body.on, dependencies.now())) return problemOutcome('day-in-the-future');
    const of = { kind: 'training-day', staffId, ...params } as const;
    const seed = JSON.stringify([of, body.on, body.pageKey]);
    const id = keyedId(dependencies.secrets.pepper, 'training-day', seed);
    const { secret, hash, item } = linkTo(dependencies, { ...of, id }, body.pageKey);
    const earlier = way.trainer.days.find((each) => each.id === id);
    if (earlier) {
      const expires = earlier.linkExpires ?? item.expires;
      return { kind: 'created', body: { id, secret, expires } };
    }
    if (hasTooMuchWaiting(way.trainer)) return problemOutcome('too-many-open-links');
    const { expires } = item;
    const linked = { linkHash: hash, linkExpires: expires };
    const day: TrainingDayItem = { ...of, id, round: way.path.round, on: body.on, ...linked };
    const { tableName } = dependencies;
    const isWritten = await allOrNothing(dependencies, [
      evidencePut(tableName, day),
      linkPut(tableName, hash, item),
      ...pathBegun(tableName, way.path),
    ]);
    return isWritten ? { kind: 'created', body: { id, secret, expires } } : undefined;
  });
