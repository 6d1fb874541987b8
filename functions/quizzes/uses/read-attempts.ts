import { attemptsOf } from '../../enrollment/participant.ts';
import { readParticipant } from '../../enrollment/store/read-participant.ts';
import { recentWorkshop } from '../../enrollment/store/workshop-cache.ts';
import { workshopViewOf } from '../../enrollment/workshop-view.ts';
import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { quizzesEndpoints } from '../contract.ts';
import { attemptReceiptOf } from '../receipt.ts';

/** The receipts of all own attempts, as when they were handed in, or with what is released since. */
export const readAttempts: Use<typeof quizzesEndpoints.attempts> = async (
  { claim, language },
  dependencies,
) => {
  const [own, workshop] = await Promise.all([
    readParticipant(dependencies, claim),
    recentWorkshop(dependencies, claim.workshopId),
  ]);
  if (own.kind === 'problem') return own;
  if (!workshop) return problemOutcome('session-ended');
  const released = workshopViewOf(workshop, dependencies.now()).explanationsReleased;
  const shown = { released, language: language ?? own.participant.language };
  const attempts = await Promise.all(
    attemptsOf(own.participant).map(({ module, phase }) =>
      attemptReceiptOf(dependencies.content, own.participant, { module, phase, ...shown }),
    ),
  );
  return { kind: 'ok', body: { attempts } };
};
