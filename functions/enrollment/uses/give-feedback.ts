import { isDeepStrictEqual } from 'node:util';
import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { enrollmentEndpoints } from '../contract.ts';
import { actAsParticipant } from '../participant-action.ts';
import { recentWorkshop } from '../store/workshop-cache.ts';
import { workshopPaceOf } from '../workshop-pace.ts';

/** Keeps the three closed answers on the workshop itself, once. */
export const giveFeedback: Use<typeof enrollmentEndpoints.giveFeedback> = async (
  { claim, body },
  dependencies,
) => {
  const workshop = await recentWorkshop(dependencies, claim.workshopId);
  if (!workshop) return problemOutcome('session-ended');
  const acted = await actAsParticipant(dependencies, claim, {
    workshop,
    change: {
      set: 'feedback = :feedback',
      unless: 'attribute_not_exists(feedback)',
      values: { ':feedback': body },
    },
    repeats: (record) => isDeepStrictEqual(record.feedback, body),
  });
  if (acted.kind === 'problem') {
    return problemOutcome(acted.type === 'phase-not-open' ? 'workshop-closed' : acted.type);
  }
  const pace = workshopPaceOf(workshop, dependencies.now());
  return { kind: 'ok', body: { feedbackGiven: true, pace } };
};
