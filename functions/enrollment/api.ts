import { apiHandler } from '../platform/api-handler.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { route } from '../platform/route.ts';
import { enrollmentEndpoints } from './contract.ts';
import { eraseEnrollment } from './uses/erase-enrollment.ts';
import { finishLesson } from './uses/finish-lesson.ts';
import { giveFeedback } from './uses/give-feedback.ts';
import { joinWorkshop } from './uses/join-workshop.ts';
import { readEnrollment } from './uses/read-enrollment.ts';
import { renewResumeCode } from './uses/renew-resume-code.ts';
import { resumeEnrollment } from './uses/resume-enrollment.ts';
import { signOut } from './uses/sign-out.ts';

/** The handler of everything a participant does but quizzes. */
export function enrollmentApi(dependencies: Dependencies) {
  return apiHandler(
    [
      route(enrollmentEndpoints.join, joinWorkshop),
      route(enrollmentEndpoints.resume, resumeEnrollment),
      route(enrollmentEndpoints.state, readEnrollment),
      route(enrollmentEndpoints.finishLesson, finishLesson),
      route(enrollmentEndpoints.giveFeedback, giveFeedback),
      route(enrollmentEndpoints.renewResumeCode, renewResumeCode),
      route(enrollmentEndpoints.signOut, signOut),
      route(enrollmentEndpoints.erase, eraseEnrollment),
    ],
    dependencies,
  );
}
