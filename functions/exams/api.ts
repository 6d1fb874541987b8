import { apiHandler } from '../platform/api-handler.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { route } from '../platform/route.ts';
import { authoriseStaff } from '../staff/authorise.ts';
import { examEndpoints } from './contract.ts';
import { beginSitting } from './uses/begin-sitting.ts';
import { readExam } from './uses/read-exam.ts';
import { readSitting } from './uses/read-sitting.ts';
import { saveSitting } from './uses/save-sitting.ts';
import { submitSitting } from './uses/submit-sitting.ts';

/** The handler of exams, the only one that has their banks. */
export function examsApi(dependencies: Dependencies) {
  return apiHandler(
    [
      route(examEndpoints.exam, readExam),
      route(examEndpoints.begin, beginSitting),
      route(examEndpoints.sitting, readSitting),
      route(examEndpoints.save, saveSitting),
      route(examEndpoints.submit, submitSitting),
    ],
    dependencies,
    authoriseStaff,
  );
}
