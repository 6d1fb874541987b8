import { allOrNothing } from '../../platform/all-or-nothing.ts';
import { type OutcomeOf, problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { TrainingDayItem } from '../items/practice.ts';
import { evidencePut, linkSpent } from '../store/evidence.ts';
import { untilWritten } from '../store/until-written.ts';
import { groundStands } from '../store/witness-ground.ts';
import { groundOf, whatIsAsked } from '../witness.ts';
import type { witnessEndpoints } from '../witness-contract.ts';

type Confirm = typeof witnessEndpoints.confirm;

/** Confirms a training day that the caller led; the link is spent with it. */
export const confirmTrainingDay: Use<Confirm> = (
  { body: { secret }, network, staff: { staffId } },
  dependencies,
) =>
  untilWritten(async (): Promise<OutcomeOf<Confirm> | undefined> => {
    const asked = await whatIsAsked(dependencies, { secret, network, staffId });
    if (asked.kind === 'problem') return asked;
    const { evidence: before, link, hash, way } = asked;
    if (before.kind !== 'training-day') return problemOutcome('link-unknown');
    if (link.spentBy !== undefined) return { kind: 'ok', body: { id: before.id } };
    const ground = await groundOf(dependencies, way, staffId);
    if (!ground || before.staffId === staffId) return problemOutcome('may-not-observe');
    const { linkHash: _, linkExpires: __, ...others } = before;
    const after: TrainingDayItem = { ...others, confirmedBy: { staffId, name: ground.name } };
    const { tableName } = dependencies;
    const isWritten = await allOrNothing(dependencies, [
      evidencePut(tableName, after, before),
      linkSpent(tableName, hash, { by: staffId, now: dependencies.now() }),
      groundStands(tableName, ground),
    ]);
    return isWritten ? { kind: 'ok', body: { id: after.id } } : undefined;
  });
