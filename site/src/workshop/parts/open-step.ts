import { go } from '../actions/go.ts';
import type { App } from '../app.ts';
import type { Model } from '../flow/model.ts';
import { finishedLessons, type Step } from '../flow/steps.ts';
import type { Place } from '../keep/tab-record.ts';

/** Opens the place of a step; lessons open at the first unfinished one. */
export function openStep(app: App, step: Step): void {
  const place = placeOf(app.get(), step);
  if (place) go(app, place);
}

function placeOf(model: Model, step: Step): Place | null {
  switch (step.kind) {
    case 'before':
    case 'after':
      return { at: 'quiz', module: step.module, phase: step.kind, page: 0 };
    case 'lessons':
      return lessonPlace(model, step.module);
    case 'result':
      return { at: 'result', module: step.module };
    case 'completion':
    case 'feedback':
    case 'card':
      return { at: step.kind };
  }
}

function lessonPlace({ lessons, enrollment, record }: Model, module: string): Place | null {
  const file = lessons[module];
  if (typeof file !== 'object' || !enrollment) return null;
  const finished = finishedLessons({ enrollment, record }, module);
  const first = file.lessons.find(({ id }) => !finished.includes(id)) ?? file.lessons[0];
  return first ? { at: 'lesson', module, lesson: first.id } : null;
}
