import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { addLesson } from '../store/studies.ts';
import { studiedModule, studyViewOf } from '../study.ts';
import type { studyEndpoints } from '../study-contract.ts';

/** Notes that the caller has opened a lesson. */
export const openStudyLesson: Use<typeof studyEndpoints.openLesson> = async (
  { params: { moduleId, lessonId }, staff: { staffId } },
  dependencies,
) => {
  const module = await studiedModule(dependencies, moduleId);
  if (!module?.lessons.includes(lessonId)) return problemOutcome('not-found');
  const study = await addLesson(dependencies, { staffId, moduleId }, lessonId);
  return { kind: 'ok', body: studyViewOf(study, module) };
};
