import type { AttemptPhase } from '../../../../functions/quizzes/contract.ts';
import { quizzesEndpoints } from '../../../../functions/quizzes/contract.ts';
import { quizIdOf } from '../../../../functions/quizzes/quiz-id.ts';
import { lessonsFile } from '../api/lessons-file.ts';
import { quizFile } from '../api/quiz-file.ts';
import { readFile } from '../api/read-file.ts';
import type { App } from '../app.ts';
import { quizAddress, quizOf } from '../flow/quiz-of.ts';
import { participantCall } from './participant-call.ts';

/** Loads what the place needs and nobody has asked for yet. Runs after each change. */
export function loadNeeded(app: App): void {
  const { screen, enrollment, record, attempts } = app.get();
  if (screen.kind !== 'inside' || !enrollment) return;
  const { place } = record;
  if (place.at === 'hub' || place.at === 'card' || place.at === 'completion') {
    for (const { id } of enrollment.workshop.modules) void loadLessons(app, id);
  }
  if (place.at === 'lesson') void loadLessons(app, place.module);
  if (place.at === 'quiz') void loadQuiz(app, place.module, place.phase);
  if (place.at !== 'result') return;
  void loadQuiz(app, place.module, 'after');
  if (attempts === null) void loadAttempts(app);
}

async function loadLessons({ around, get, set }: App, module: string): Promise<void> {
  if (get().lessons[module]) return;
  set((model) => ({ ...model, lessons: { ...model.lessons, [module]: 'loading' } }));
  const address = `/l/${around.modules[module]?.slug}.${around.language}.json`;
  const file = await readFile(around.fetching, address, lessonsFile);
  set((model) => ({ ...model, lessons: { ...model.lessons, [module]: file } }));
}

async function loadQuiz(app: App, module: string, phase: AttemptPhase): Promise<void> {
  const { around, get, set } = app;
  const { enrollment, quizzes } = get();
  const quiz = enrollment && quizOf(enrollment, module, phase);
  if (!quiz || quizzes[quizIdOf(quiz)]) return;
  const id = quizIdOf(quiz);
  set((model) => ({ ...model, quizzes: { ...model.quizzes, [id]: 'loading' } }));
  const address = quizAddress(quiz, around.modules[module]?.slug, around.language);
  const file = await readFile(around.fetching, address, quizFile);
  set((model) => ({ ...model, quizzes: { ...model.quizzes, [id]: file } }));
}

/** What the participant handed in: scores, gain, and feedback once released. */
async function loadAttempts(app: App): Promise<void> {
  app.set((model) => ({ ...model, attempts: 'loading' }));
  const outcome = await participantCall(app, quizzesEndpoints.attempts, {});
  if (outcome === null) return;
  app.set((model) => ({
    ...model,
    attempts: outcome.kind === 'answer' ? outcome.body.attempts : 'unreachable',
    notice: outcome.kind === 'problem' ? outcome : model.notice,
  }));
}
