import type { QuizKey } from '../../platform/content-source.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { type OutcomeOf, problemOutcome, type RequestOf } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { quizIdOf } from '../../quizzes/quiz-id.ts';
import { checkAnswers } from '../../quizzes/rules/check-answers.ts';
import { gradeAttempt } from '../../quizzes/rules/grade-attempt.ts';
import { isEnough, lessonsLeft } from '../rules/study-complete.ts';
import { findStudy, setQuiz } from '../store/studies.ts';
import { type StudiedModule, studiedModule, studyViewOf } from '../study.ts';
import type { studyEndpoints } from '../study-contract.ts';

type Submit = typeof studyEndpoints.submitStudyQuiz;

/**
 * Grades a module's quiz that the caller took signed in, once all lessons were opened. Answers aren't
 * kept. It may be handed in as often as one likes: what was enough once stays completed.
 */
export const submitStudyQuiz: Use<Submit> = async (
  { params: { moduleId }, body, staff: { staffId } },
  dependencies,
) => {
  const module = await studiedModule(dependencies, moduleId);
  if (!module) return problemOutcome('not-found');
  const study = await findStudy(dependencies, { staffId, moduleId });
  if (lessonsLeft(module.lessons, study.lessons ?? new Set()).length > 0) {
    return problemOutcome('lessons-not-opened');
  }
  const key = await keyOf(dependencies, { moduleId, module }, body);
  if (!key) return refused([]);
  const checked = checkAnswers(key, body.answers);
  if (checked.kind === 'refused') return refused(checked.items);
  const { correct, of } = gradeAttempt(key, checked.answers);
  const at = dependencies.now();
  const taken = { quizVersion: body.quizVersion, correct, of, at };
  const completed = isEnough(taken) ? at : undefined;
  const after = await setQuiz(dependencies, { staffId, moduleId }, { taken, completed });
  return { kind: 'ok', body: studyViewOf(after, module) };
};

/** The key of the form that was handed in; undefined for a version that doesn't exist. */
async function keyOf(
  { content }: Dependencies,
  { moduleId, module }: { readonly moduleId: string; readonly module: StudiedModule },
  { form, quizVersion: version }: RequestOf<Submit>['body'],
): Promise<QuizKey | undefined> {
  if (!module.quizVersions.includes(version)) return undefined;
  const quizId = quizIdOf({ module: moduleId, form, version });
  const key = await content.quiz(quizId);
  if (!key) throw new Error(`The quiz ${quizId} is named by its module but not in the content.`);
  return key;
}

function refused(items: readonly { readonly item: string }[]): OutcomeOf<Submit> {
  const fields = items
    .slice(0, 20)
    .map(({ item }) => ({ field: `answers.${item}`, reason: 'invalid' as const }));
  return problemOutcome('invalid-answers', { fields });
}
