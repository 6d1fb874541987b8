import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { problemWith } from '../checked-answers.ts';
import type { examEndpoints } from '../contract.ts';
import { gradeSitting } from '../grade-sitting.ts';
import { ownSitting } from '../own-sitting.ts';
import { isSettled, settleSitting } from '../settle-sitting.ts';
import { sittingViewOf } from '../sitting-view.ts';
import { submitAnswers } from '../store/sittings.ts';

/**
 * Hands a sitting in: graded before, written once. Whoever comes second, or after the end, is told
 * the result as it stands, whatever they sent; then what was saved in time has counted.
 */
export const submitSitting: Use<typeof examEndpoints.submit> = async (request, dependencies) => {
  const { revision, answers, language } = request.body;
  const found = await ownSitting(dependencies, request);
  if (!found) return problemOutcome('not-found');
  let sitting = await settleSitting(dependencies, found);
  if (!isSettled(sitting)) {
    const problem = problemWith(sitting, answers);
    if (problem) return problem;
    const result = await gradeSitting(dependencies, sitting, answers);
    const handedIn = { revision, answers, result };
    const { sitting: standing } = await submitAnswers(dependencies, sitting, handedIn);
    sitting = await settleSitting(dependencies, standing);
    if (!isSettled(sitting)) return problemOutcome('changed-meanwhile');
  }
  return { kind: 'ok', body: await sittingViewOf(dependencies, sitting, language) };
};
