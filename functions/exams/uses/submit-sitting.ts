import type { SittingItem } from '../../certification/items/sitting.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { problemWith } from '../checked-answers.ts';
import type { ExamAnswers, examEndpoints } from '../contract.ts';
import { gradeSitting } from '../grade-sitting.ts';
import { ownSitting } from '../own-sitting.ts';
import { isSettled, settleSitting } from '../settle-sitting.ts';
import { sittingViewOf } from '../sitting-view.ts';
import { annulSitting, submitAnswers } from '../store/sittings.ts';

/**
 * Hands a sitting in: graded before, written once. Whoever comes second, or after the end, is told
 * the result as it stands, whatever they sent; then what was saved in time has counted. Annulled when
 * nobody knows any more what was asked.
 */
export const submitSitting: Use<typeof examEndpoints.submit> = async (request, dependencies) => {
  const { revision, answers, language } = request.body;
  const found = await ownSitting(dependencies, request);
  if (!found) return problemOutcome('not-found');
  let sitting = await settleSitting(dependencies, found);
  if (sitting && !isSettled(sitting)) {
    const problem = problemWith(sitting, answers);
    if (problem) return problem;
    sitting = await handedIn(dependencies, sitting, { revision, answers });
    if (sitting && !isSettled(sitting)) return problemOutcome('changed-meanwhile');
  }
  const body = sitting && (await sittingViewOf(dependencies, sitting, language));
  return body ? { kind: 'ok', body } : problemOutcome('not-found');
};

/** As it stands then, whoever was faster. */
async function handedIn(
  dependencies: Dependencies,
  sitting: SittingItem,
  { revision, answers }: { readonly revision: number; readonly answers: ExamAnswers },
): Promise<SittingItem | undefined> {
  const result = await gradeSitting(dependencies, sitting, answers);
  const standing = result
    ? (await submitAnswers(dependencies, sitting, { revision, answers, result })).sitting
    : await annulSitting(dependencies, sitting);
  return standing && settleSitting(dependencies, standing);
}
