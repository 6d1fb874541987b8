import { isDeepStrictEqual } from 'node:util';
import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { problemWith } from '../checked-answers.ts';
import type { examEndpoints } from '../contract.ts';
import { ownSitting } from '../own-sitting.ts';
import { isSettled } from '../settle-sitting.ts';
import { saveAnswers } from '../store/sittings.ts';

/**
 * Keeps answers for whatever may come: they count when time ends. The same again after a lost reply
 * is answered as it was; answers made from older ones are refused.
 */
export const saveSitting: Use<typeof examEndpoints.save> = async (request, dependencies) => {
  const { revision, answers } = request.body;
  const found = await ownSitting(dependencies, request);
  if (!found) return problemOutcome('not-found');
  if (isSettled(found)) return problemOutcome('sitting-over');
  const problem = problemWith(found, answers);
  if (problem) return problem;
  const { kind, sitting } = await saveAnswers(dependencies, found, { revision, answers });
  if (!sitting) return problemOutcome('not-found');
  const now = dependencies.now();
  if (kind === 'refused') {
    const isRepeat =
      sitting.revision === revision + 1 && isDeepStrictEqual(sitting.answers, answers);
    if (isSettled(sitting) || (sitting.ends <= now && !isRepeat)) {
      return problemOutcome('sitting-over');
    }
    if (!isRepeat) return problemOutcome('changed-meanwhile');
  }
  return { kind: 'ok', body: { revision: sitting.revision, now, ends: sitting.ends } };
};
