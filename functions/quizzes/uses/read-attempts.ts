import { ownEnrollment } from '../../enrollment/own-enrollment.ts';
import { attemptsOf } from '../../enrollment/participant.ts';
import { workshopPaceOf } from '../../enrollment/workshop-pace.ts';
import type { Use } from '../../platform/route.ts';
import type { quizzesEndpoints } from '../contract.ts';
import { attemptReceiptOf } from '../receipt.ts';

/** The receipts of all own attempts, as when they were handed in, or with what is released since. */
export const readAttempts: Use<typeof quizzesEndpoints.attempts> = async (
  { claim, language },
  dependencies,
) => {
  const own = await ownEnrollment(dependencies, claim);
  if (own.kind === 'problem') return own;
  const { participant, workshop } = own;
  const pace = workshopPaceOf(workshop, dependencies.now());
  const shown = { released: pace.explanationsReleased, language: language ?? participant.language };
  const attempts = await Promise.all(
    attemptsOf(participant).map(({ module, phase }) =>
      attemptReceiptOf(dependencies.content, participant, { module, phase, ...shown }),
    ),
  );
  return { kind: 'ok', body: { attempts, pace } };
};
