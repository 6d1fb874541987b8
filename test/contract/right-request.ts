import type { Endpoint } from '../../functions/platform/endpoint.ts';
import type { ContractApi, Person } from './contract-api.ts';
import type { EndpointRequest } from './endpoint-request.ts';
import { finishedEmployee } from './finished-employee.ts';
import { participantRequest } from './participant-requests.ts';
import { arriveStaff } from './staff-callers.ts';
import { staffRequest } from './staff-requests.ts';

/** A request about things that are there, and the session of someone who may make it. */
export interface RightRequest extends EndpointRequest {
  readonly cookie: string;
}

/** A right request of this endpoint, each time by someone who is new. */
export async function rightRequest(api: ContractApi, endpoint: Endpoint): Promise<RightRequest> {
  if (endpoint.caller === 'staff') {
    const { organisationId, staffId: trainerId, cookies } = await arriveStaff.both(api);
    const asked = await staffRequest(api, endpoint, { organisationId, trainerId });
    return { cookie: cookies[0] ?? '', ...asked };
  }
  const person = await newcomerFor(api, endpoint);
  return { cookie: person.cookie, ...participantRequest(endpoint, person) };
}

function newcomerFor(api: ContractApi, { name }: Endpoint): Promise<Person> {
  return name === 'complete-enrollment' ? finishedEmployee(api) : api.join();
}
