import fc from 'fast-check';
import * as z from 'zod/mini';
import { consentVersion } from '../../functions/enrollment/contract.ts';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import { testQuiz } from '../functions/test-content.ts';
import type { ContractApi, Person } from './contract-api.ts';
import { finishedEmployee } from './finished-employee.ts';
import { rightParams } from './right-params.ts';
import { arbitraryOf } from './schema-arbitrary.ts';
import { arriveStaff } from './staff-callers.ts';
import { staffRequest } from './staff-requests.ts';

/** A body or parameters as the endpoint's own schema allows them. */
export function validInput(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  return arbitraryOf(z.toJSONSchema(schema, { io: 'input' }));
}

/**
 * Fields that make an allowed body also a meaningful one, e.g. a code that exists: else every try
 * would end at the first lookup.
 */
function meaningful(endpoint: Endpoint, person: Person): fc.Arbitrary<object> {
  switch (endpoint.name) {
    case 'join-workshop':
      return fc.record({ code: fc.constant(person.code), consent: fc.constant(consentVersion) });
    case 'resume-enrollment':
      return fc.record({ resumeCode: fc.constant(person.resumeCode) });
    case 'complete-enrollment':
      return fc.record({ code: fc.constant(person.code) });
    case 'submit-attempt':
      return submission(person);
    default:
      return fc.constant({});
  }
}

const rightQueries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sign-in': { return: '/ur/console/#workshops' },
  'signed-in': { code: 'code', state: 'state', iss: 'https://id.example' },
};

/** A right request before anything in it is varied: who sends it, about things that exist. */
export interface RightRequest {
  readonly cookie: string;
  readonly params: Readonly<Record<string, string>> | undefined;
  readonly query: Readonly<Record<string, string>> | undefined;
  /** Fields that make an allowed body meaningful, one choice of many by its seed. */
  readonly meaning: (seed: number) => object;
}

/** A right request of this endpoint by someone who is new; `person` stands for participants. */
export async function rightRequest(
  api: ContractApi,
  endpoint: Endpoint,
  person?: Person,
): Promise<RightRequest> {
  if (endpoint.caller === 'staff') return rightStaffRequest(api, endpoint);
  const own = person ?? (await newcomerFor(api, endpoint));
  return {
    cookie: own.cookie,
    params: rightParams(endpoint, own),
    query: endpoint.query && rightQueries[endpoint.name],
    meaning: (seed) => {
      const [more = {}] = fc.sample(meaningful(endpoint, own), { numRuns: 1, seed });
      return more;
    },
  };
}

function newcomerFor(api: ContractApi, endpoint: Endpoint): Promise<Person> {
  return endpoint.name === 'complete-enrollment' ? finishedEmployee(api) : api.join();
}

async function rightStaffRequest(api: ContractApi, endpoint: Endpoint): Promise<RightRequest> {
  const { organisationId, cookies } = await arriveStaff.both(api);
  const { params, query, ...made } = await staffRequest(api, endpoint, { organisationId });
  const { body = {}, needs = [] } = made;
  const needed = Object.fromEntries(needs.map((name) => [name, body[name]]));
  return { cookie: cookies[0] ?? '', params, query, meaning: () => needed };
}

function submission({ form }: Person): fc.Arbitrary<object> {
  return fc.constantFrom('before', 'after').chain((phase) => {
    const other = form === 'A' ? 'B' : 'A';
    const taken = phase === 'before' ? form : other;
    const items = testQuiz(taken).items.map(
      ({ id, options }) => [id, fc.constantFrom(null, ...options)] as const,
    );
    const answers = fc.record(Object.fromEntries(items), { requiredKeys: [] });
    return fc.record({
      quizId: fc.constant(`asking.${taken}.1`),
      phase: fc.constant(phase),
      answers,
    });
  });
}
