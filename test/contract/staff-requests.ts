import type { Endpoint } from '../../functions/platform/endpoint.ts';
import { createInvitation } from '../../functions/staff/create-invitation.ts';
import { organisationFor, signedIn, testSettings } from '../functions/staff/signed-in.ts';
import { bodiesRequests } from './bodies-requests.ts';
import { certificationRequests } from './certification-requests.ts';
import type { ContractApi } from './contract-api.ts';
import type { EndpointRequest } from './endpoint-request.ts';
import { examsRequests } from './exams-requests.ts';
import { insightsRequests } from './insights-requests.ts';
import { projectIn } from './project-in.ts';
import { statementsRequests } from './statements-requests.ts';
import { workshopsRequests } from './workshops-requests.ts';

/** Where what the request is about lies, and who runs it if it is a workshop; else somebody new. */
export interface StaffPlace {
  readonly organisationId: string;
  readonly trainerId?: string;
}

type MakeRequest = (
  api: ContractApi,
  organisationId: string,
  trainerId?: string,
) => Promise<EndpointRequest>;

const invitationIn = (api: ContractApi, organisationId: string) =>
  createInvitation(api.dependencies, { organisationId, roles: ['trainer'], email: null });

const memberIn: MakeRequest = async (api, organisationId) => {
  const { staffId } = await signedIn(api, { organisationId });
  return { params: { staffId } };
};

/** By endpoint: makes what the request needs in the organisation, and the request. */
export const staffRequests: Readonly<Record<string, MakeRequest>> = {
  ...bodiesRequests,
  ...certificationRequests,
  ...examsRequests,
  ...insightsRequests,
  ...statementsRequests,
  ...workshopsRequests,
  'read-me': async () => ({}),
  'accept-invitation': async (api) => {
    const { secret } = await invitationIn(api, await organisationFor(api));
    return { body: { secret }, needs: ['secret'] };
  },
  'read-organisation': async () => ({}),
  'change-organisation': async () => ({
    body: { version: 1, settings: { ...testSettings, name: 'Canary Model School' } },
    needs: ['version'],
  }),
  'list-members': async () => ({}),
  'change-member': async (api, organisationId) => ({
    ...(await memberIn(api, organisationId)),
    body: { roles: ['coordinator'] },
    // Certifiers are for certifying bodies, which few organisations are.
    needs: ['roles'],
  }),
  'remove-member': memberIn,
  'list-invitations': async () => ({}),
  'invite-member': async () => ({
    body: {
      pageKey: 'k'.repeat(22),
      roles: ['trainer'],
      email: 'canary.new@example.org',
      language: 'en',
    },
    needs: ['roles'],
  }),
  'withdraw-invitation': async (api, organisationId) => {
    const { invitation } = await invitationIn(api, organisationId);
    return { params: { invitationId: invitation.id } };
  },
  'list-projects': async () => ({}),
  'add-project': async () => ({ body: { pageKey: 'k'.repeat(22), name: 'Canary autumn' } }),
  'change-project': async (api, organisationId) => ({
    params: { projectId: await projectIn(api, organisationId) },
    body: { name: 'Canary summer', archived: true },
  }),
};

/** A right request of this endpoint about this place. Throws where nobody has written one. */
export async function staffRequest(
  api: ContractApi,
  endpoint: Endpoint,
  { organisationId, trainerId }: StaffPlace,
): Promise<EndpointRequest> {
  const make = staffRequests[endpoint.name];
  if (!make) throw new Error(`staffRequests has no request for ${endpoint.name}.`);
  const { params, ...made } = await make(api, organisationId, trainerId);
  const names = Object.keys(endpoint.params?.shape ?? {});
  const place = names.includes('organisationId') && { organisationId };
  return { ...made, ...(endpoint.params && { params: { ...place, ...params } }) };
}
