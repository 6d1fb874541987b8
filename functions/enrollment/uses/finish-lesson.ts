import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { enrollmentEndpoints } from '../contract.ts';
import { actAsParticipant } from '../participant-action.ts';
import { recentWorkshop } from '../store/workshop-cache.ts';
import { workshopPaceOf } from '../workshop-pace.ts';

/** Marks a lesson of a pinned module as finished; again is the same as once. */
export const finishLesson: Use<typeof enrollmentEndpoints.finishLesson> = async (
  { claim, params },
  dependencies,
) => {
  const workshop = await recentWorkshop(dependencies, claim.workshopId);
  if (!workshop) return problemOutcome('session-ended');
  const facts = await dependencies.content.module(params.moduleId);
  const pinned = workshop.modules.some((module) => module.id === params.moduleId);
  if (!pinned || !facts?.lessons.includes(params.lessonId)) return problemOutcome('not-found');
  const lesson = `${params.moduleId}/${params.lessonId}`;
  const acted = await actAsParticipant(dependencies, claim, {
    workshop,
    needs: 'lesson',
    change: { add: 'lessons :lesson', values: { ':lesson': new Set([lesson]) } },
    repeats: (record) => record.lessons?.has(lesson) ?? false,
  });
  if (acted.kind === 'problem') {
    return problemOutcome(acted.type === 'already-submitted' ? 'workshop-closed' : acted.type);
  }
  const lessons = [...(acted.participant.lessons ?? [])].sort();
  const pace = workshopPaceOf(workshop, dependencies.now());
  return { kind: 'ok', body: { lessons, pace } };
};
