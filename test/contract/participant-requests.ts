import { randomBytes } from 'node:crypto';
import { consentVersion } from '../../functions/enrollment/contract.ts';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import type { Person } from './contract-api.ts';
import type { EndpointRequest } from './endpoint-request.ts';

/** By endpoint that isn't the staff's and asks for something: what this participant may say. */
const requests: Readonly<Record<string, (person: Person) => EndpointRequest>> = {
  'join-workshop': ({ code }) => ({
    body: {
      joinKey: randomBytes(16).toString('base64url'),
      code,
      language: 'en',
      consent: consentVersion,
    },
    needs: ['code', 'consent'],
  }),
  'resume-enrollment': ({ resumeCode }) => ({ body: { resumeCode }, needs: ['resumeCode'] }),
  'read-pace': ({ workshopId }) => ({ params: { workshopId } }),
  'finish-lesson': () => ({ params: { moduleId: 'asking', lessonId: 'first' } }),
  'give-feedback': () => ({ body: { useful: 4, respected: 5, readyToHelp: null } }),
  'complete-enrollment': ({ code }) => ({ body: { code }, needs: ['code'] }),
  'submit-attempt': ({ form }) => ({
    body: {
      quizId: `asking.${form}.1`,
      phase: 'before',
      answers: { [`${form.toLowerCase()}1`]: 'a', s1: '3' },
    },
    needs: ['quizId', 'phase', 'answers'],
  }),
  'sign-in': () => ({ query: { return: '/ur/console/#workshops' } }),
  'signed-in': () => ({ query: { code: 'code', state: 'state', iss: 'https://id.example' } }),
  'sign-out-staff': () => ({ body: { language: 'en' } }),
};

/** A right request of an endpoint that isn't the staff's. Throws where nobody has written one. */
export function participantRequest(endpoint: Endpoint, person: Person): EndpointRequest {
  const made = requests[endpoint.name]?.(person) ?? {};
  const parts = ['params', 'query', 'body'] as const;
  const missing = parts.filter((part) => endpoint[part] && !made[part]);
  if (missing.length > 0) throw new Error(`${endpoint.name} has no request with ${missing}.`);
  return made;
}
