import { certificationApi } from '../../functions/certification/api.ts';
import type { KeyKeeper } from '../../functions/certification/signing/key-keeper.ts';
import { descriptionApi } from '../../functions/description/api.ts';
import { enrollmentApi } from '../../functions/enrollment/api.ts';
import { examsApi } from '../../functions/exams/api.ts';
import { insightsApi } from '../../functions/insights/api.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { quizzesApi } from '../../functions/quizzes/api.ts';
import { staffApi } from '../../functions/staff/api.ts';
import type { Api } from './gateway/api-reply.ts';

/**
 * Every capability's handler over the same dependencies, for the gateway. `keeper` signs statements,
 * with keys that it makes when the first one is asked for.
 */
export function localApi(dependencies: Dependencies, keeper: KeyKeeper): Api {
  return {
    handlers: {
      certification: certificationApi(dependencies, { keeper, makesKeys: true }),
      description: descriptionApi(dependencies),
      enrollment: enrollmentApi(dependencies),
      exams: examsApi(dependencies),
      insights: insightsApi(dependencies),
      quizzes: quizzesApi(dependencies),
      staff: staffApi(dependencies),
    },
    originSecret: dependencies.secrets.origin,
  };
}
