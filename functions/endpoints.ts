import { bodiesEndpoints } from './certification/bodies/contract.ts';
import { certificationEndpoints } from './certification/contract.ts';
import { statementsEndpoints } from './certification/statements/contract.ts';
import { studyEndpoints } from './certification/study-contract.ts';
import { witnessEndpoints } from './certification/witness-contract.ts';
import { descriptionEndpoints } from './description/contract.ts';
import { enrollmentEndpoints } from './enrollment/contract.ts';
import { workshopsEndpoints } from './enrollment/workshops/contract.ts';
import { examEndpoints } from './exams/contract.ts';
import { insightsEndpoints } from './insights/contract.ts';
import type { Endpoint } from './platform/endpoint.ts';
import { quizzesEndpoints } from './quizzes/contract.ts';
import { staffEndpoints } from './staff/contract.ts';

/** Every endpoint of Sanad. Importing it loads no handler. */
export const endpoints: readonly Endpoint[] = [
  ...Object.values(enrollmentEndpoints),
  ...Object.values(quizzesEndpoints),
  ...Object.values(staffEndpoints),
  ...Object.values(workshopsEndpoints),
  ...Object.values(insightsEndpoints),
  ...Object.values(certificationEndpoints),
  ...Object.values(studyEndpoints),
  ...Object.values(witnessEndpoints),
  ...Object.values(bodiesEndpoints),
  ...Object.values(statementsEndpoints),
  ...Object.values(examEndpoints),
  ...Object.values(descriptionEndpoints),
];
