import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { findStudy } from '../store/studies.ts';
import { studiedModule, studyViewOf } from '../study.ts';
import type { studyEndpoints } from '../study-contract.ts';

/** How far the caller is in a module. */
export const readStudy: Use<typeof studyEndpoints.study> = async (
  { params: { moduleId }, staff: { staffId } },
  dependencies,
) => {
  const module = await studiedModule(dependencies, moduleId);
  if (!module) return problemOutcome('not-found');
  const study = await findStudy(dependencies, { staffId, moduleId });
  return { kind: 'ok', body: studyViewOf(study, module) };
};
