import type { Endpoint } from '../../functions/platform/endpoint.ts';
import type { ContractApi, RawSent } from './contract-api.ts';
import { rightParams } from './right-params.ts';
import { arriveStaff } from './staff-callers.ts';
import { staffRequest } from './staff-requests.ts';

/** A request about something that is there, by someone who may make it, each time by another one. */
export async function rightRequestOf(api: ContractApi, endpoint: Endpoint): Promise<RawSent> {
  if (endpoint.caller !== 'staff') {
    const person = await api.join();
    const params = rightParams(endpoint, person);
    const { cookie } = person;
    return {
      cookie,
      ...(params && { params }),
      ...(endpoint.query && { query: { return: '/en/console/' } }),
    };
  }
  const { organisationId, cookies } = await arriveStaff.both(api);
  return { cookies, ...(await staffRequest(api, endpoint, { organisationId })) };
}
