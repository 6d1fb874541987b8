import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints } from '../../../functions/endpoints.ts';
import type { Endpoint } from '../../../functions/platform/endpoint.ts';
import { secretHash } from '../../../functions/platform/keyed-hash.ts';
import { type ContractApi, startContractApi } from '../../contract/contract-api.ts';
import { type RightRequest, rightRequest } from '../../contract/right-request.ts';
import { beginSigningIn } from './signing-in.ts';

let api: ContractApi;
beforeAll(async () => {
  api = await startContractApi();
});
afterAll(() => api.stop());

const name = '__Host-staff';
const ended = 'session-ended';
const none = 'not-signed-in';

/** What somebody sends who holds `secret`, the right one, and changes it; and the refusal. */
interface Forgery {
  readonly cookies: (secret: string) => readonly string[] | Promise<readonly string[]>;
  readonly refusal: typeof ended | typeof none;
}

const forged = (
  refusal: Forgery['refusal'],
  ...values: readonly ((secret: string) => string)[]
): Forgery => ({
  refusal,
  cookies: (secret) => values.map((value) => `${name}=${value(secret)}`),
});

const flipped = (secret: string, at: number) =>
  secret.slice(0, at) + (secret.charAt(at) === 'A' ? 'B' : 'A') + secret.slice(at + 1);

const forgeries: Readonly<Record<string, Forgery>> = {
  'no cookie': { cookies: () => [], refusal: none },
  'an empty one': forged(none, () => ''),
  'another secret': forged(ended, () => randomBytes(32).toString('base64url')),
  'the first sign changed': forged(ended, (secret) => flipped(secret, 0)),
  'the sign in the middle changed': forged(ended, (secret) => flipped(secret, 21)),
  'truncated by one': forged(none, (secret) => secret.slice(0, -1)),
  'longer by one': forged(none, (secret) => `${secret}A`),
  'in lower case': forged(
    ended,
    (secret) => secret.toLowerCase() + (/[A-Z]/.test(secret) ? '' : 'x'),
  ),
  'in quotes': forged(none, (secret) => `"${secret}"`),
  'with a space before it': forged(none, (secret) => ` ${secret}`),
  'percent-encoded': forged(
    none,
    (secret) => `%${secret.charCodeAt(0).toString(16)}${secret.slice(1)}`,
  ),
  'with padding': forged(none, (secret) => `${secret}=`),
  'in the other base64': forged(none, (secret) => `${secret.slice(0, -1)}+`),
  'with a NUL': forged(none, (secret) => `${secret}\u0000`),
  'its hash, as the table has it': forged(ended, (secret) => secretHash(secret)),
  'the key of the session item': forged(none, (secret) => `SESSION#${secretHash(secret)}`),
  'doubled in one': forged(none, (secret) => secret + secret),
  twice: forged(
    none,
    (secret) => secret,
    (secret) => secret,
  ),
  'beside a wrong one': forged(
    none,
    () => 'A'.repeat(43),
    (secret) => secret,
  ),
  'under another name': { cookies: (secret) => [`staff=${secret}`], refusal: none },
  'under the name in capitals': { cookies: (secret) => [`__HOST-STAFF=${secret}`], refusal: none },
  'under the name of a participant': {
    cookies: (secret) => [`__Host-session=${secret}`],
    refusal: none,
  },
  'a participant’s, renamed': {
    cookies: async () => [(await api.join()).cookie.replace('__Host-session', name)],
    refusal: none,
  },
  'a sign-in’s, renamed': {
    cookies: async () => [(await beginSigningIn(api)).cookie.replace('__Host-login', name)],
    refusal: none,
  },
  'a bearer token of the provider': forged(none, () => 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.'),
};

const ofStaff = endpoints.filter(({ caller }) => caller === 'staff');

/** A right request of every endpoint; whatever is refused leaves it as good as before. */
let right: readonly (readonly [Endpoint, RightRequest])[];
beforeAll(async () => {
  right = await Promise.all(
    ofStaff.map(async (endpoint) => [endpoint, await rightRequest(api, endpoint)] as const),
  );
});

describe('a session cookie', () => {
  test.each(Object.entries(forgeries))('is refused on every route: %s', async (_, forgery) => {
    for (const [endpoint, request] of right) {
      const secret = request.cookie.slice(name.length + 1);
      const sent = { ...request, cookies: await forgery.cookies(secret) };
      const { answer, writes } = await api.ask(endpoint, sent);
      expect([answer.statusCode, JSON.parse(answer.body ?? '{}').type]).toEqual([
        401,
        forgery.refusal,
      ]);
      expect(answer.cookies).toBeUndefined();
      expect(writes).toBe(0);
    }
  });

  test('that is right is taken, else nothing above would mean anything', async () => {
    for (const [endpoint, request] of right) {
      expect((await api.ask(endpoint, request)).answer.statusCode).toBeLessThan(400);
    }
  });
});
