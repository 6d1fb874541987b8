import { apiHandler } from '../platform/api-handler.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { route } from '../platform/route.ts';
import { quizzesEndpoints } from './contract.ts';
import { readAttempts } from './uses/read-attempts.ts';
import { submitAttempt } from './uses/submit-attempt.ts';

/** The handler of quizzes: handing in and looking back. */
export function quizzesApi(dependencies: Dependencies) {
  return apiHandler(
    [
      route(quizzesEndpoints.submitAttempt, submitAttempt),
      route(quizzesEndpoints.attempts, readAttempts),
    ],
    dependencies,
  );
}
