import type { EnrollmentState } from '../../../../functions/enrollment/contract.ts';
import { phaseAllows } from '../../../../functions/enrollment/rules/phase-allows.ts';
import type { AttemptPhase } from '../../../../functions/quizzes/contract.ts';
import type { TabRecord } from '../keep/tab-record.ts';
import { attemptIsIn } from './attempt-is-in.ts';
import { draftOf } from './outbox.ts';

/**
 * How a step stands: `done`; `unsent`, handed in but not yet acknowledged; `open`; `waiting` for
 * the trainer or for an earlier step; `missed`, no longer to be had; `there`, to look at any time.
 */
export type Standing = 'done' | 'unsent' | 'open' | 'waiting' | 'missed' | 'there';

export type Step = { readonly standing: Standing } & (
  | { readonly kind: 'before' | 'after' | 'result'; readonly module: string }
  | {
      readonly kind: 'lessons';
      readonly module: string;
      readonly finished: number;
      readonly of: number;
    }
  | { readonly kind: 'completion' | 'feedback' | 'card' }
);

export interface Progress {
  readonly enrollment: EnrollmentState;
  readonly record: TabRecord;
  /** Lesson ids of each module, as far as they are known. */
  readonly lessonsOf: Readonly<Record<string, readonly string[]>>;
}

/** All steps of the workshop in their order, each module after the other. */
export function stepsOf(progress: Progress): Step[] {
  const { enrollment } = progress;
  const modules = enrollment.workshop.modules.flatMap(({ id }): Step[] => [
    { kind: 'before', module: id, standing: quizStanding(progress, id, 'before') },
    lessonsStep(progress, id),
    { kind: 'after', module: id, standing: quizStanding(progress, id, 'after') },
    {
      kind: 'result',
      module: id,
      standing: viewable(enrollment, attemptIsIn(enrollment, { module: id, phase: 'after' })),
    },
  ]);
  const completion = { kind: 'completion', standing: completionStanding(progress) } as const;
  return [
    ...modules,
    ...(enrollment.workshop.joining === 'roster' ? [completion] : []),
    { kind: 'feedback', standing: feedbackStanding(progress) },
    { kind: 'card', standing: viewable(enrollment, isComplete(progress)) },
  ];
}

/** The step to take now, the card when all is done; undefined while all waits for the trainer. */
export function nextStep(steps: readonly Step[]): Step | undefined {
  const open = steps.find(({ standing }) => standing === 'open');
  if (open || steps.some(({ standing }) => standing === 'waiting')) return open;
  return steps.find(({ kind, standing }) => kind === 'card' && standing === 'there');
}

/** Finished lessons of a module, those included whose report to the server is on its way. */
export function finishedLessons(
  { enrollment, record }: Pick<Progress, 'enrollment' | 'record'>,
  module: string,
): string[] {
  return [...new Set([...enrollment.lessons, ...record.lessons])]
    .filter((each) => each.startsWith(`${module}/`))
    .map((each) => each.slice(module.length + 1));
}

function quizStanding(
  { enrollment, record }: Progress,
  module: string,
  phase: AttemptPhase,
): Standing {
  const { workshop } = enrollment;
  if (attemptIsIn(enrollment, { module, phase })) return 'done';
  if (draftOf(record, module, phase)?.ready) return 'unsent';
  if (workshop.closed) return 'missed';
  const overtaken = phase === 'before' && attemptIsIn(enrollment, { module, phase: 'after' });
  if (!overtaken && phaseAllows(workshop.phase, phase)) return 'open';
  return phase === 'before' ? 'missed' : 'waiting';
}

function lessonsStep(progress: Progress, module: string): Step {
  const { workshop } = progress.enrollment;
  const all = progress.lessonsOf[module] ?? [];
  const finished = finishedLessons(progress, module).filter((each) => all.includes(each)).length;
  const step = { kind: 'lessons', module, finished, of: all.length } as const;
  if (all.length > 0 && finished === all.length) {
    const unsent = progress.record.lessons.some((each) => each.startsWith(`${module}/`));
    return { ...step, standing: unsent ? 'unsent' : 'done' };
  }
  if (workshop.closed) return { ...step, standing: 'missed' };
  return { ...step, standing: phaseAllows(workshop.phase, 'lesson') ? 'open' : 'waiting' };
}

/**
 * Open once the server has every lesson and every quiz after: only then can it be recorded, and then
 * also after the workshop has closed.
 */
function completionStanding({ enrollment, lessonsOf }: Progress): Standing {
  const { workshop, completed, lessons } = enrollment;
  if (completed) return 'done';
  const ready = workshop.modules.every(({ id }) => {
    const all = lessonsOf[id];
    const read = all?.every((lesson) => lessons.includes(`${id}/${lesson}`));
    return read && attemptIsIn(enrollment, { module: id, phase: 'after' });
  });
  if (ready) return 'open';
  return workshop.closed ? 'missed' : 'waiting';
}

function feedbackStanding({ enrollment, record }: Progress): Standing {
  if (enrollment.feedbackGiven) return 'done';
  if (record.feedback?.ready) return 'unsent';
  if (enrollment.workshop.closed) return 'missed';
  const any = enrollment.attempts.some(({ phase }) => phase === 'after');
  return any || enrollment.workshop.phase === 'after' ? 'open' : 'waiting';
}

function viewable({ workshop }: EnrollmentState, now: boolean): Standing {
  if (now) return 'there';
  return workshop.closed ? 'missed' : 'waiting';
}

/** Complete: every module's quiz after is in, or all its lessons are finished. */
function isComplete(progress: Progress): boolean {
  return progress.enrollment.workshop.modules.every(({ id }) => {
    const all = progress.lessonsOf[id] ?? [];
    const read = new Set(finishedLessons(progress, id));
    const lessons = all.length > 0 && all.every((each) => read.has(each));
    return lessons || attemptIsIn(progress.enrollment, { module: id, phase: 'after' });
  });
}
