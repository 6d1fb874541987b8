import { apiHandler } from '../platform/api-handler.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { route } from '../platform/route.ts';
import { authoriseStaff } from '../staff/authorise.ts';
import { enrollmentEndpoints } from './contract.ts';
import { authoriseWorkshop } from './uses/authorise-workshop.ts';
import { changeWorkshop } from './uses/change-workshop.ts';
import { completeEnrollment } from './uses/complete-enrollment.ts';
import { editWorkshop } from './uses/edit-workshop.ts';
import { eraseEnrollment } from './uses/erase-enrollment.ts';
import { eraseWorkshop } from './uses/erase-workshop.ts';
import { finishLesson } from './uses/finish-lesson.ts';
import { giveFeedback } from './uses/give-feedback.ts';
import { issueRosterCodes } from './uses/issue-roster-codes.ts';
import { joinWorkshop } from './uses/join-workshop.ts';
import { listWorkshops } from './uses/list-workshops.ts';
import { planWorkshop } from './uses/plan-workshop.ts';
import { readEnrollment } from './uses/read-enrollment.ts';
import { readPace } from './uses/read-pace.ts';
import { readRosterStanding } from './uses/read-roster-standing.ts';
import { readWorkshopSheet } from './uses/read-workshop-sheet.ts';
import { renewResumeCode } from './uses/renew-resume-code.ts';
import { resumeEnrollment } from './uses/resume-enrollment.ts';
import { signOut } from './uses/sign-out.ts';
import { takeRoomRecord } from './uses/take-room-record.ts';
import { workshopsEndpoints } from './workshops/contract.ts';

/** The handler of workshops: what their participants do but quizzes, and what their staff do. */
export function enrollmentApi(dependencies: Dependencies) {
  return apiHandler([...ofParticipants, ...ofStaff], dependencies, authoriseStaff);
}

const ofParticipants = [
  route(enrollmentEndpoints.join, joinWorkshop),
  route(enrollmentEndpoints.resume, resumeEnrollment),
  route(enrollmentEndpoints.state, readEnrollment),
  route(enrollmentEndpoints.pace, readPace),
  route(enrollmentEndpoints.finishLesson, finishLesson),
  route(enrollmentEndpoints.giveFeedback, giveFeedback),
  route(enrollmentEndpoints.complete, completeEnrollment),
  route(enrollmentEndpoints.renewResumeCode, renewResumeCode),
  route(enrollmentEndpoints.signOut, signOut),
  route(enrollmentEndpoints.erase, eraseEnrollment),
];

const ofStaff = [
  route(workshopsEndpoints.list, listWorkshops),
  route(workshopsEndpoints.plan, planWorkshop),
  route(workshopsEndpoints.read, readWorkshopSheet),
  route(workshopsEndpoints.edit, editWorkshop),
  route(workshopsEndpoints.change, changeWorkshop),
  route(workshopsEndpoints.authorise, authoriseWorkshop),
  route(workshopsEndpoints.takeDown, takeRoomRecord),
  route(workshopsEndpoints.erase, eraseWorkshop),
  route(workshopsEndpoints.issueCodes, issueRosterCodes),
  route(workshopsEndpoints.rosterStanding, readRosterStanding),
];
