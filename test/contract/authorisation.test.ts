import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { endpoints } from '../../functions/endpoints.ts';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import { testNow } from '../functions/test-api.ts';
import { type Arrived, arrive, type Caller, callers } from './callers.ts';
import { type ContractApi, type Person, type RawSent, startContractApi } from './contract-api.ts';
import { contractBreaches } from './contract-breaches.ts';
import { participantRequest } from './participant-requests.ts';

let api: ContractApi;
beforeAll(async () => {
  api = await startContractApi();
});
afterAll(() => api.stop());
beforeEach(() => {
  api.clock.now = testNow;
});

/** Staff endpoints have a matrix of their own, `staff-matrix.ts`. */
const ofOthers = endpoints.filter(({ caller }) => caller !== 'staff');

/** Nobody but the record's own live session: the same row for every endpoint of a participant. */
const refused = {
  missing: 'not-signed-in',
  malformed: 'not-signed-in',
  forged: 'session-ended',
  neighbour: 'session-ended',
  'other-workshop': 'session-ended',
  expired: 'session-ended',
  'signed-out': 'session-ended',
  moved: 'session-moved',
  erased: 'session-ended',
  outlived: 'session-ended',
} as const;

/** The session plays no part. */
const everyone = (status: string): Record<Caller, string> => ({
  ...byCaller(() => status),
});

function byCaller(status: (caller: Caller) => string) {
  return Object.fromEntries(callers.map((caller) => [caller, status(caller)])) as Record<
    Caller,
    string
  >;
}

/** Caller × endpoint: the problem, or the status of a success. */
const matrix: Readonly<Record<string, Readonly<Record<Caller, string>>>> = {
  'join-workshop': {
    ...everyone('201'),
    'own-closed': 'workshop-closed',
    outlived: 'workshop-closed',
  },
  'resume-enrollment': {
    ...everyone('200'),
    erased: 'code-unknown',
    outlived: 'code-unknown',
  },
  'read-enrollment': { ...refused, own: '200', 'own-closed': '200' },
  'read-pace': everyone('200'),
  'finish-lesson': { ...refused, own: '200', 'own-closed': 'workshop-closed' },
  'give-feedback': { ...refused, own: '200', 'own-closed': 'workshop-closed' },
  // Where everybody joins by one code, no personal one can be right: what one does, roster.test.ts.
  'complete-enrollment': { ...refused, own: 'code-unknown', 'own-closed': 'code-unknown' },
  'renew-resume-code': { ...refused, own: '201', 'own-closed': '201' },
  // Whoever signs out of a session that was replaced isn't told more than that it is over.
  'sign-out': { ...refused, moved: 'session-ended', own: '204', 'own-closed': '204' },
  // What isn't there is erased: a repeat after a lost reply must not read as a failure.
  'erase-enrollment': {
    ...refused,
    own: '204',
    'own-closed': '204',
    erased: '204',
    'other-workshop': '204',
    outlived: '204',
  },
  'submit-attempt': { ...refused, own: '201', 'own-closed': 'workshop-closed' },
  'read-attempts': { ...refused, own: '200', 'own-closed': '200' },
  'sign-in': everyone('303'),
  'signed-in': everyone('303'),
  // The provider's session may have outlived ours.
  'sign-out-staff': everyone('200'),
  health: everyone('200'),
  openapi: everyone('200'),
};

/** A request that its own participant may make. */
function requestBy({ person, cookie }: Arrived, endpoint: Endpoint): RawSent {
  // The form belongs to the participant whom the cookie names: nobody is refused for it.
  const named = cookie?.split('.')[1];
  const form = named === undefined || named === ownId(person) ? person.form : formNamed(named);
  return { cookie, ...participantRequest(endpoint, { ...person, form }) };
}

const ownId = ({ cookie }: Person) => cookie.split('.')[1];
const bits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const formNamed = (participantId: string) =>
  bits.indexOf(participantId.charAt(0)) % 2 === 0 ? 'A' : 'B';

describe('who may do what', () => {
  test('is told for every endpoint', () => {
    expect(Object.keys(matrix).sort()).toEqual(ofOthers.map(({ name }) => name).sort());
  });

  const cells = ofOthers.flatMap((endpoint) =>
    callers.map((caller) => ({ name: endpoint.name, caller, endpoint })),
  );
  const turns = cells.map((cell, turn) => ({ ...cell, turn }));
  test.each(turns)('$name by $caller', async ({ name, caller, endpoint, turn }) => {
    const arrived = await arrive[caller](api);
    const before = await api.everythingInTurn(turn);
    const { answer, writes } = await api.ask(endpoint, requestBy(arrived, endpoint));
    const refusal = answer.statusCode >= 400 && JSON.parse(answer.body ?? '{}').type;
    expect(refusal || String(answer.statusCode)).toBe(matrix[name]?.[caller]);
    expect(contractBreaches(endpoint, answer)).toEqual([]);
    // A failed code is counted, and so is written.
    if (!refusal || refusal === 'code-unknown') return;
    expect(writes).toBe(0);
    if (before) expect(await api.everything()).toBe(before);
  });

  test('another workshop’s own cookie acts on its own record and on nothing else', async () => {
    const [person, other] = [await api.join(), await api.join()];
    const finish = endpoints.find(({ name }) => name === 'finish-lesson');
    const read = endpoints.find(({ name }) => name === 'read-enrollment');
    if (!finish || !read) throw new Error('An endpoint is missing.');
    const params = { moduleId: 'asking', lessonId: 'first' };
    await api.ask(finish, { cookie: other.cookie, params });
    const lessonsOf = async ({ cookie }: Person) =>
      JSON.parse((await api.ask(read, { cookie })).answer.body ?? '{}').lessons;
    expect(await lessonsOf(person)).toEqual([]);
    expect(await lessonsOf(other)).toEqual(['asking/first']);
  });
});
