import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { endpoints } from '../../functions/endpoints.ts';
import { testNow } from '../functions/test-api.ts';
import { type ContractApi, startContractApi } from './contract-api.ts';
import { contractBreaches } from './contract-breaches.ts';
import { arriveStaff, callersInTurn, staffCallers } from './staff-callers.ts';
import { staffMatrix } from './staff-matrix.ts';
import { staffRequest } from './staff-requests.ts';

const ofStaff = endpoints.filter(({ caller }) => caller === 'staff');

describe('what staff may do', () => {
  test('is told for every endpoint', () => {
    expect(Object.keys(staffMatrix).sort()).toEqual(ofStaff.map(({ name }) => name).sort());
  });

  test.each(ofStaff.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s has the roles that its row says',
    (name, endpoint) => {
      const { trainer, coordinator } = staffMatrix[name] ?? {};
      const refused = (status: string | undefined) => status === 'role-needed';
      const { roles = ['trainer', 'coordinator'] } = endpoint;
      expect([refused(trainer), refused(coordinator)]).toEqual([
        !roles.includes('trainer'),
        !roles.includes('coordinator'),
      ]);
    },
  );
});

// A table for each endpoint: looking at everything in one of all takes minutes.
describe.each(ofStaff.map((endpoint, turn) => [endpoint.name, endpoint, turn] as const))(
  '%s',
  (name, endpoint, turn) => {
    const api = apiOfItsOwn();
    test.each(callersInTurn(turn))('by %s', async (caller) => {
      const { organisationId, staffId, cookies } = await arriveStaff[caller](api());
      const place = { organisationId, ...(caller === 'its-trainer' && { trainerId: staffId }) };
      const request = await staffRequest(api(), endpoint, place);
      const before = await api().everythingInTurn(turn + staffCallers.indexOf(caller));
      const { answer, writes } = await api().ask(endpoint, { ...request, cookies });
      const refusal = answer.statusCode >= 400 && JSON.parse(answer.body ?? '{}').type;
      expect(refusal || String(answer.statusCode)).toBe(staffMatrix[name]?.[caller]);
      expect(contractBreaches(endpoint, answer)).toEqual([]);
      if (!refusal) return;
      expect(writes).toBe(0);
      if (before) expect(await api().everything()).toBe(before);
    });
  },
);

/** Endpoints about one thing of an organisation: a member, a project, a workshop. */
const aboutThings = ofStaff.filter(({ params }) => {
  const names = Object.keys(params?.shape ?? {});
  return names.includes('organisationId') && names.some(ofThing);
});

function ofThing(name: string): boolean {
  return name !== 'organisationId';
}

describe('a thing of another organisation', () => {
  const api = apiOfItsOwn();
  test.each(aboutThings.map((endpoint) => [endpoint.name, endpoint] as const))(
    'is a missing one to %s',
    async (endpointName, endpoint) => {
      const { organisationId, cookies } = await arriveStaff.both(api());
      const there = await arriveStaff.both(api());
      const request = await staffRequest(api(), endpoint, there);
      const foreign = { ...request, cookies, params: { ...request.params, organisationId } };
      const missing = {
        ...foreign,
        params: Object.fromEntries(
          Object.entries(foreign.params).map(([name, value]) => [
            name,
            ofThing(name) ? somethingLike(value) : value,
          ]),
        ),
      };
      const before = await api().everything();
      const answers = [await api().ask(endpoint, foreign), await api().ask(endpoint, missing)];
      // Removing whoever isn't there is done already: a repeat after a lost reply looks the same.
      const told = endpointName === 'remove-member' ? [204, undefined] : [404, 'not-found'];
      for (const { answer, writes } of answers) {
        expect([answer.statusCode, JSON.parse(answer.body ?? '{}').type]).toEqual(told);
        expect(writes).toBe(0);
      }
      expect(answers[0]?.answer).toEqual(answers[1]?.answer);
      expect(answers[0]?.requests).toBe(answers[1]?.requests);
      expect(await api().everything()).toBe(before);
      const own = await api().ask(endpoint, { ...request, cookies: there.cookies });
      expect(String(own.answer.statusCode)).toBe(staffMatrix[endpointName]?.both);
    },
  );
});

/** An id of the same form that nothing has. */
function somethingLike(id: string): string {
  const lower = /^[a-z0-9-]*$/.test(id);
  const text = lower ? randomBytes(32).toString('hex') : randomBytes(32).toString('base64url');
  return text.slice(0, id.length);
}

/** A stack for the tests of one group, its clock set back before each. */
function apiOfItsOwn(): () => ContractApi {
  let api: ContractApi | undefined;
  beforeAll(async () => {
    api = await startContractApi();
  });
  afterAll(() => api?.stop());
  const started = () => {
    if (!api) throw new Error('It is started before the first test.');
    return api;
  };
  beforeEach(() => {
    started().clock.now = testNow;
  });
  return started;
}
