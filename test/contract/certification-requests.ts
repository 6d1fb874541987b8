import { newPath } from '../../functions/certification/items/path.ts';
import { putPath } from '../../functions/certification/store/paths.ts';
import {
  bodyFor,
  good,
  grantCredential,
  holderProfile,
  invited,
  logDay,
  logPractice,
  type OnPath,
  pageKey,
  study,
} from '../functions/certification/certifying.ts';
import { type SignedIn, sessionFor, signedIn } from '../functions/staff/signed-in.ts';
import type { ContractApi } from './contract-api.ts';

/** Whom it is about, or somebody new. */
async function personOf(api: ContractApi, staffId?: string): Promise<SignedIn> {
  if (staffId === undefined) return signedIn(api, {});
  return { staffId, cookie: await sessionFor(api, staffId), name: '', email: '' };
}

const somewhere = async (api: ContractApi, staffId?: string): Promise<OnPath> => ({
  who: await personOf(api, staffId),
  bodyId: await bodyFor(api),
});
const params = ({ bodyId }: OnPath) => ({ bodyId, trackId: 'calm-leader' });
const ofPath = async (api: ContractApi) => params(await somewhere(api));

/** Another one's way that this person may witness. */
async function witnessed(api: ContractApi, staffId?: string): Promise<OnPath> {
  const on = await somewhere(api);
  const observer = staffId ?? (await signedIn(api, {})).staffId;
  await grantCredential(api, observer, { bodyId: on.bodyId, trackId: 'calm-head' });
  return on;
}

/** Makes what requests about certification need, and the requests. */
export const certificationRequests = {
  'read-holder': async () => ({}),
  'change-holder': async () => ({ body: holderProfile }),
  'list-paths': async () => ({}),
  'read-path': async (api: ContractApi) => ({ params: await ofPath(api) }),
  'agree-to-conduct': async (api: ContractApi) => ({
    params: await ofPath(api),
    body: { conduct: 1, safeguarding: true },
    needs: ['conduct'],
  }),
  'log-training-day': async (api: ContractApi) => ({
    params: await ofPath(api),
    body: { pageKey: pageKey(), on: '2026-11-18' },
    needs: ['on'],
  }),
  'change-training-day': async (api: ContractApi, _: string, staffId?: string) => {
    const on = await somewhere(api, staffId);
    const { body } = await logDay(api, on, { on: '2026-11-18' });
    const again = { change: 'invite', pageKey: pageKey() };
    return { params: { ...params(on), dayId: body.id }, body: again };
  },
  'log-practice': async (api: ContractApi) => ({
    params: await ofPath(api),
    body: { pageKey: pageKey(), on: '2026-11-18', kind: 'role-play', group: 8 },
    needs: ['on', 'workshopId'],
  }),
  'change-practice': async (api: ContractApi, _: string, staffId?: string) => {
    const on = await somewhere(api, staffId);
    const { body } = await logPractice(api, on);
    const invite = { change: 'invite', pageKey: pageKey() };
    return { params: { ...params(on), practiceId: body.id }, body: invite };
  },
  'change-application': async (api: ContractApi, _: string, staffId?: string) => {
    const on = await somewhere(api, staffId);
    const now = api.clock.now;
    const begun = newPath({ staffId: on.who.staffId, ...params(on) }, now);
    const application = { state: 'applied' as const, appliedAt: now, decisions: [] };
    await putPath(api.dependencies, { ...begun, version: 1, application });
    // A reason is what another change would give, and this one doesn't know.
    const needs = ['change', 'version', 'reason'];
    return { params: params(on), body: { change: 'withdraw', version: 1 }, needs };
  },
  'read-study': async () => ({ params: { moduleId: 'asking' } }),
  'open-study-lesson': async () => ({
    params: { moduleId: 'asking', lessonId: 'first' },
    body: {},
  }),
  'submit-study-quiz': async (api: ContractApi, _: string, staffId?: string) => {
    await study(api, await personOf(api, staffId), 'asking');
    const body = { form: 'B', quizVersion: 2, answers: { b1: 'c', b2: null } };
    return { params: { moduleId: 'asking' }, body, needs: ['form', 'quizVersion', 'answers'] };
  },
  'read-witness-request': async (api: ContractApi) => {
    const { secret } = await invited(api, await somewhere(api));
    return { body: { secret }, needs: ['secret'] };
  },
  'sign-observation': async (api: ContractApi, _: string, staffId?: string) => {
    const { secret } = await invited(api, await witnessed(api, staffId));
    const body = { secret, rubricVersion: 1, scores: good, note: null };
    return { body, needs: ['secret', 'rubricVersion', 'scores'] };
  },
  'confirm-training-day': async (api: ContractApi, _: string, staffId?: string) => {
    const { body } = await logDay(api, await witnessed(api, staffId), { on: '2026-11-18' });
    return { body: { secret: body.secret }, needs: ['secret'] };
  },
};
