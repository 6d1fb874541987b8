import { apiHandler } from '../platform/api-handler.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { route } from '../platform/route.ts';
import { authoriseStaff } from '../staff/authorise.ts';
import { bodiesRoutes } from './bodies/routes.ts';
import { certificationEndpoints } from './contract.ts';
import { statementsEndpoints } from './statements/contract.ts';
import { makeStatement } from './statements/make-statement.ts';
import type { StatementKeys } from './statements/statement-signer.ts';
import { studyEndpoints } from './study-contract.ts';
import { agreeToConduct } from './uses/agree-to-conduct.ts';
import { changeApplication } from './uses/change-application.ts';
import { changeHolder } from './uses/change-holder.ts';
import { changePractice } from './uses/change-practice.ts';
import { changeTrainingDay } from './uses/change-training-day.ts';
import { confirmTrainingDay } from './uses/confirm-training-day.ts';
import { listPaths } from './uses/list-paths.ts';
import { logPractice } from './uses/log-practice.ts';
import { logTrainingDay } from './uses/log-training-day.ts';
import { openStudyLesson } from './uses/open-study-lesson.ts';
import { readHolder } from './uses/read-holder.ts';
import { readPath } from './uses/read-path.ts';
import { readStudy } from './uses/read-study.ts';
import { readWitnessRequest } from './uses/read-witness-request.ts';
import { signObservation } from './uses/sign-observation.ts';
import { submitStudyQuiz } from './uses/submit-study-quiz.ts';
import { witnessEndpoints } from './witness-contract.ts';

/**
 * The handler of ways to credentials, of those who observe them, of the bodies that certify, and of
 * what a workplace can show.
 */
export function certificationApi(dependencies: Dependencies, statementKeys: StatementKeys) {
  return apiHandler(
    [
      route(certificationEndpoints.holder, readHolder),
      route(certificationEndpoints.changeHolder, changeHolder),
      route(certificationEndpoints.paths, listPaths),
      route(certificationEndpoints.path, readPath),
      route(certificationEndpoints.agree, agreeToConduct),
      route(certificationEndpoints.logDay, logTrainingDay),
      route(certificationEndpoints.changeDay, changeTrainingDay),
      route(certificationEndpoints.logPractice, logPractice),
      route(certificationEndpoints.changePractice, changePractice),
      route(certificationEndpoints.apply, changeApplication),
      route(studyEndpoints.study, readStudy),
      route(studyEndpoints.openLesson, openStudyLesson),
      route(studyEndpoints.submitStudyQuiz, submitStudyQuiz),
      route(witnessEndpoints.readRequest, readWitnessRequest),
      route(witnessEndpoints.sign, signObservation),
      route(witnessEndpoints.confirm, confirmTrainingDay),
      route(statementsEndpoints.make, makeStatement(statementKeys)),
      ...bodiesRoutes,
    ],
    dependencies,
    authoriseStaff,
  );
}
