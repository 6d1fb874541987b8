import { descriptionApi } from '../../functions/description/api.ts';
import { enrollmentApi } from '../../functions/enrollment/api.ts';
import { insightsApi } from '../../functions/insights/api.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { quizzesApi } from '../../functions/quizzes/api.ts';
import { staffApi } from '../../functions/staff/api.ts';
import type { Api } from './gateway/api-reply.ts';

/** Every capability's handler over the same dependencies, for the gateway. */
export function localApi(dependencies: Dependencies): Api {
  return {
    handlers: {
      description: descriptionApi(dependencies),
      enrollment: enrollmentApi(dependencies),
      insights: insightsApi(dependencies),
      quizzes: quizzesApi(dependencies),
      staff: staffApi(dependencies),
    },
    originSecret: dependencies.secrets.origin,
  };
}
