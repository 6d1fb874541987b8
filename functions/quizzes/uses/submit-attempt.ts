import { isDeepStrictEqual } from 'node:util';
import { attemptKey } from '../../enrollment/participant.ts';
import { actAsParticipant } from '../../enrollment/participant-action.ts';
import { formOf } from '../../enrollment/rules/assign-form.ts';
import { recentWorkshop } from '../../enrollment/store/workshop-cache.ts';
import type { Workshop } from '../../enrollment/workshop.ts';
import { workshopPaceOf } from '../../enrollment/workshop-pace.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { type ProblemOutcome, problemOutcome, type RequestOf } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { quizzesEndpoints } from '../contract.ts';
import { moduleOf, quizIdOf } from '../quiz-id.ts';
import { attemptReceiptOf } from '../receipt.ts';
import { checkAnswers, type RefusedItem } from '../rules/check-answers.ts';
import { attemptChange } from '../store.ts';

type Submit = typeof quizzesEndpoints.submitAttempt;

/**
 * Hands a quiz in: one conditional write of the raw answers, graded from what the write returns.
 * The same attempt again gives the same receipt; a different one is refused.
 */
export const submitAttempt: Use<Submit> = async ({ claim, body, language }, dependencies) => {
  const workshop = await recentWorkshop(dependencies, claim.workshopId);
  if (!workshop) return problemOutcome('session-ended');
  const module = moduleOf(body.quizId);
  const assigned = assignedQuiz(workshop, module, formOf(claim.participantId, body.phase));
  if (assigned !== body.quizId) return problemOutcome('quiz-not-assigned');
  const checked = await checkedAttempt(dependencies, body);
  if (checked.kind === 'problem') return checked;
  const { attempt } = checked;
  const key = attemptKey(module, body.phase);
  const acted = await actAsParticipant(dependencies, claim, {
    workshop,
    needs: body.phase,
    change: attemptChange({ module, phase: body.phase, attempt }),
    repeats: (record) => isDeepStrictEqual(record.attempts[key], attempt),
  });
  if (acted.kind === 'problem') return acted;
  const pace = workshopPaceOf(workshop, dependencies.now());
  const receipt = await attemptReceiptOf(dependencies.content, acted.participant, {
    module,
    phase: body.phase,
    released: pace.explanationsReleased,
    language: language ?? acted.participant.language,
  });
  return { kind: acted.kind === 'written' ? 'created' : 'ok', body: { ...receipt, pace } };
};

/** The quiz that this participant takes in this phase, at the version that the workshop pins. */
function assignedQuiz(workshop: Workshop, module: string, form: 'A' | 'B'): string | undefined {
  const pinned = workshop.modules.find(({ id }) => id === module);
  return pinned && quizIdOf({ module, form, version: pinned.version });
}

type Checked =
  | { kind: 'attempt'; attempt: { quizId: string; answers: Record<string, string | null> } }
  | ProblemOutcome<'invalid-answers'>;

async function checkedAttempt(
  { content }: Dependencies,
  { quizId, answers }: RequestOf<Submit>['body'],
): Promise<Checked> {
  const quiz = await content.quiz(quizId);
  if (!quiz) throw new Error(`The quiz ${quizId} is pinned by a workshop but not in the content.`);
  const checked = checkAnswers(quiz, answers);
  if (checked.kind === 'answers')
    return { kind: 'attempt', attempt: { quizId, answers: checked.answers } };
  return problemOutcome('invalid-answers', { fields: checked.items.slice(0, 20).map(fieldOf) });
}

function fieldOf({ item, reason }: RefusedItem) {
  return {
    field: `answers.${item}`,
    reason: reason === 'unknown-item' ? ('unknown' as const) : ('invalid' as const),
  };
}
