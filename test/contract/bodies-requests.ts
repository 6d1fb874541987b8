import { bodiesEndpoints } from '../../functions/certification/bodies/contract.ts';
import {
  applicantAt,
  bringPractice,
  newId,
  putWhole,
  recognisedAs,
  showBody,
  testProfile,
} from '../functions/certification/bodies/body-under-test.ts';
import { signedIn } from '../functions/staff/signed-in.ts';
import type { ContractApi } from './contract-api.ts';

/** Somebody who has handed in at the organisation, as what a request is about. */
async function applicationIn(api: ContractApi, organisationId: string) {
  await showBody(api, organisationId);
  const { path } = await applicantAt(api, { organisationId });
  return { path, params: { staffId: path.staffId, trackId: path.trackId } };
}

/** Another certifier of the organisation than who asks. */
const certifierIn = (api: ContractApi, organisationId: string) =>
  signedIn(api, { organisationId, roles: ['certifier'] });

const recognised = recognisedAs('zara@example.org');

/** Makes what requests of certifiers need, and the requests. */
export const bodiesRequests = {
  'read-issuer': async () => ({}),
  'change-issuer': async () => ({
    body: { version: 1, profile: testProfile },
    needs: ['version', 'profile'],
  }),
  'list-applications': async () => ({}),
  'read-application': async (api: ContractApi, organisationId: string) => {
    const { params } = await applicationIn(api, organisationId);
    return { params };
  },
  'decide-application': async (api: ContractApi, organisationId: string) => {
    const { params } = await applicationIn(api, organisationId);
    const body = { decision: 'return', version: 1, reason: 'One more session, please.' };
    return { params, body, needs: ['decision', 'version', 'reason'] };
  },
  'clear-practice': async (api: ContractApi, organisationId: string) => {
    const { params, path } = await applicationIn(api, organisationId);
    const practiceId = await bringPractice(api, path, { state: 'harmful' });
    await putWhole(api, { ...path, version: 2, harmfulAt: api.clock.now });
    return { params, body: { practiceId, reason: 'Talked over.' }, needs: ['practiceId'] };
  },
  'list-recognitions': async () => ({}),
  'propose-recognitions': async (api: ContractApi, organisationId: string) => {
    await showBody(api, organisationId);
    return { body: { pageKey: newId(), recognised: [recognised] }, needs: ['recognised'] };
  },
  'settle-recognition': async (api: ContractApi, organisationId: string) => {
    await showBody(api, organisationId);
    const { cookie } = await certifierIn(api, organisationId);
    const body = { pageKey: newId(), recognised: [recognised] };
    const params = { organisationId };
    const got = await api.call(bodiesEndpoints.recognise, { cookie, params, body });
    const recognitionId = got.body.recognitions[0].id;
    return { params: { recognitionId }, body: { settle: 'confirm' } };
  },
  'list-credentials': async () => ({}),
  'change-credential': async (api: ContractApi, organisationId: string) => {
    const { params } = await applicationIn(api, organisationId);
    const { cookie } = await certifierIn(api, organisationId);
    const got = await api.call(bodiesEndpoints.decide, {
      cookie,
      params: { organisationId, ...params },
      body: { decision: 'approve', version: 1 },
    });
    const corrected = { change: 'supersede', name: 'Right Name', version: 1, reason: 'A slip.' };
    return {
      params: { credentialId: got.body.path.credential.id },
      body: corrected,
      needs: ['change', 'name', 'version', 'reason'],
    };
  },
  'read-overview': async () => ({}),
  'change-targets': async () => ({
    body: {
      version: 1,
      targets: [{ trackId: 'calm-leader', province: 'PK-GB', holders: 40, by: '2027-12-31' }],
    },
    needs: ['version', 'targets'],
  }),
};
