import { descriptionEndpoints } from './description/contract.ts';
import { enrollmentEndpoints } from './enrollment/contract.ts';
import type { Endpoint } from './platform/endpoint.ts';
import { quizzesEndpoints } from './quizzes/contract.ts';

/** Every endpoint of Sanad. Importing it loads no handler. */
export const endpoints: readonly Endpoint[] = [
  ...Object.values(enrollmentEndpoints),
  ...Object.values(quizzesEndpoints),
  ...Object.values(descriptionEndpoints),
];
