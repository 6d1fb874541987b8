import { examEndpoints } from '../../functions/exams/contract.ts';
import { bodyFor } from '../functions/certification/certifying.ts';
import { completeModules } from '../functions/exams/exam-people.ts';
import { sessionFor, signedIn } from '../functions/staff/signed-in.ts';
import { testTrack } from '../functions/test-content.ts';
import type { ContractApi } from './contract-api.ts';

/** Where somebody, this person or a new one, may sit the exam. */
async function mayBegin(api: ContractApi, staffId?: string) {
  const who = staffId ?? (await signedIn(api, {})).staffId;
  await completeModules(api.dependencies, who);
  return { who, params: { bodyId: await bodyFor(api), trackId: testTrack.id } };
}

/** A sitting that they have begun, and an answer to one of its items. */
async function begun(api: ContractApi, staffId?: string) {
  const { who, params } = await mayBegin(api, staffId);
  const sent = { params, body: { language: 'en' }, cookie: await sessionFor(api, who) };
  const { status, body } = await api.call(examEndpoints.begin, sent);
  if (status !== 201) throw new Error(JSON.stringify(body));
  const answers = { [body.items[0].id]: body.items[0].options[0].id };
  return { params: { ...params, number: '1' }, answers };
}

/** Makes what requests about exams need, and the requests. */
export const examsRequests = {
  'read-exam': async () => ({ params: { trackId: testTrack.id }, query: { language: 'ur' } }),
  'begin-sitting': async (api: ContractApi, _: string, staffId?: string) => {
    const { params } = await mayBegin(api, staffId);
    return { params, body: { language: 'ur' } };
  },
  'read-sitting': async (api: ContractApi, _: string, staffId?: string) => {
    const { params } = await begun(api, staffId);
    return { params, query: { language: 'ar' } };
  },
  'save-sitting': async (api: ContractApi, _: string, staffId?: string) => {
    const { params, answers } = await begun(api, staffId);
    return { params, body: { revision: 0, answers }, needs: ['revision', 'answers'] };
  },
  'submit-sitting': async (api: ContractApi, _: string, staffId?: string) => {
    const { params, answers } = await begun(api, staffId);
    const body = { revision: 0, answers, language: 'en' };
    return { params, body, needs: ['revision', 'answers'] };
  },
};
