import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import { startDemoIdentity } from '../../../infra/local/identity/demo-identity.ts';
import { demoPeople } from '../../../infra/local/identity/demo-people.ts';
import { caller, type Got, startTestApi, type TestApi, testNow } from '../test-api.ts';
import {
  type Forgery,
  type ForgingProvider,
  hs256,
  rs256,
  startForgingProvider,
} from './forging-provider.ts';
import { answerTo, beginSigningIn, comeBack, sessionIn, signInAtProvider } from './signing-in.ts';

const site = 'https://sanad.example';
let api: TestApi;
let identity: Awaited<ReturnType<typeof startDemoIdentity>>;
let forging: ForgingProvider;
beforeAll(async () => {
  api = await startTestApi();
  identity = await startDemoIdentity(site, 0);
  forging = await startForgingProvider(site);
});
afterAll(async () => {
  await Promise.all([identity.stop(), forging.stop()]);
  await api.stop();
});
beforeEach(() => {
  api.clock.now = testNow;
  api.signInAt(identity.settings);
});

function expectFailed(got: Got): void {
  expect(got.status).toBe(303);
  expect(got.headers.location).toMatch(/^\/(?:ur|en)\/console\/#sign-in-failed$/);
  expect(sessionIn(got)).toBeUndefined();
  expect(got.cookies).toEqual(['__Host-login=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0']);
}

const other = demoPeople[1]?.email ?? '';

describe('an answer that is right', () => {
  test('signs in, else nothing below would mean anything', async () => {
    const { cookie, answer } = await signInAtProvider(api);
    expect(sessionIn(await comeBack(api, cookie, answer))).toBeDefined();
  });
});

/** Each takes a right sign-in and comes back with something else. */
const forgeries: Readonly<Record<string, () => Promise<Got>>> = {
  'no login cookie': async () => {
    const { answer } = await signInAtProvider(api);
    return comeBack(api, undefined, answer);
  },
  'another state': async () => {
    const { cookie, answer } = await signInAtProvider(api);
    return comeBack(api, cookie, { ...answer, state: 's'.repeat(43) });
  },
  'no state': async () => {
    const { cookie, answer } = await signInAtProvider(api);
    const { state: _state, ...rest } = answer;
    return comeBack(api, cookie, rest);
  },
  'no code': async () => {
    const { cookie, answer } = await signInAtProvider(api);
    const { code: _code, ...rest } = answer;
    return comeBack(api, cookie, rest);
  },
  'another code': async () => {
    const { cookie, answer } = await signInAtProvider(api);
    return comeBack(api, cookie, { ...answer, code: 'c'.repeat(43) });
  },
  'a code and its cookie, both used before': async () => {
    const { cookie, answer } = await signInAtProvider(api);
    expect(sessionIn(await comeBack(api, cookie, answer))).toBeDefined();
    return comeBack(api, cookie, answer);
  },
  'a used code in a new sign-in': async () => {
    const used = await signInAtProvider(api);
    await comeBack(api, used.cookie, used.answer);
    const { cookie, answer } = await signInAtProvider(api);
    return comeBack(api, cookie, { ...answer, code: used.answer.code ?? '' });
  },
  'a used state with a fresh code of the same request': async () => {
    const { cookie, address } = await beginSigningIn(api);
    await comeBack(api, cookie, await answerTo(address));
    return comeBack(api, cookie, await answerTo(address));
  },
  'a sign-in that took longer than ten minutes': async () => {
    const { cookie, answer } = await signInAtProvider(api);
    api.clock.now += 600;
    return comeBack(api, cookie, answer);
  },
  'somebody else’s code, planted': async () => {
    const attacker = await signInAtProvider(api, other);
    const { cookie, answer } = await signInAtProvider(api);
    return comeBack(api, cookie, { ...answer, code: attacker.answer.code ?? '' });
  },
  'somebody else’s whole answer, planted': async () => {
    const attacker = await signInAtProvider(api, other);
    const { cookie } = await signInAtProvider(api);
    return comeBack(api, cookie, attacker.answer);
  },
  'the answer of another issuer': async () => {
    const { cookie, answer } = await signInAtProvider(api);
    return comeBack(api, cookie, { ...answer, iss: 'https://evil.example' });
  },
  'an answer without its issuer, which this provider always names': async () => {
    const { cookie, answer } = await signInAtProvider(api);
    const { iss: _iss, ...rest } = answer;
    return comeBack(api, cookie, rest);
  },
  'a login cookie with its last sign changed': async () => {
    const { cookie, answer } = await signInAtProvider(api);
    return comeBack(api, `${cookie.slice(0, -2)}${cookie.endsWith('AA') ? 'BA' : 'AA'}`, answer);
  },
  'a truncated login cookie': async () => {
    const { cookie, answer } = await signInAtProvider(api);
    return comeBack(api, cookie.slice(0, -20), answer);
  },
  'a login cookie cut to its name': async () => {
    const { answer } = await signInAtProvider(api);
    return comeBack(api, '__Host-login=', answer);
  },
  'a login cookie sealed by another pepper': async () => {
    const secrets = { ...api.dependencies.secrets, pepper: 'q'.repeat(40) };
    const elsewhere = caller({ ...api.dependencies, secrets });
    const query = { return: '/ur/console/' };
    const begun = await elsewhere(staffEndpoints.signIn, { query });
    return comeBack(api, begun.cookie, await answerTo(new URL(begun.headers.location ?? '')));
  },
  'two login cookies in one': async () => {
    const { cookie, answer } = await signInAtProvider(api);
    return comeBack(api, `${cookie}${cookie.slice('__Host-login='.length)}`, answer);
  },
  'an error beside a good code': async () => {
    const { cookie, answer } = await signInAtProvider(api);
    return comeBack(api, cookie, { ...answer, error: 'server_error' });
  },
};

describe('an answer that does not fit the sign-in', () => {
  test.each(Object.entries(forgeries))('is refused: %s', async (_, forge) => {
    expectFailed(await forge());
  });
});

/** Comes back with a code for which the provider issues `forgery`. */
async function comeBackWith(forgery: Forgery): Promise<Got> {
  api.signInAt(forging.settings);
  const { cookie, address } = await beginSigningIn(api);
  forging.forge(forgery, address.searchParams.get('nonce') ?? '');
  const state = address.searchParams.get('state') ?? '';
  return comeBack(api, cookie, { code: 'code', state });
}

const hour = 3_600;
const now = Math.floor(Date.now() / 1000);
const tokens: Readonly<Record<string, Forgery>> = {
  'of another issuer': { claims: { iss: 'https://evil.example' } },
  'for another client': { claims: { aud: 'another' } },
  'for several clients, presented by another': {
    claims: { aud: ['sanad', 'another'], azp: 'another' },
  },
  'with another nonce': { claims: { nonce: 'n'.repeat(43) } },
  'without a nonce': { claims: { nonce: undefined } },
  'that has expired': { claims: { exp: now - hour } },
  'without an end': { claims: { exp: undefined } },
  'without a beginning': { claims: { iat: undefined } },
  'not valid yet': { claims: { nbf: now + hour } },
  'of nobody': { claims: { sub: undefined } },
  'with alg none and no signature': { header: { alg: 'none' }, signature: () => '' },
  'with alg none and the right signature': { header: { alg: 'none' } },
  'with the public key as a shared secret': {
    header: { alg: 'HS256' },
    signature: (input, { published }) => hs256(input, published),
  },
  'signed by another key': { signature: (input, { foreign }) => rs256(input, foreign) },
  'signed by another key under an unknown name': {
    header: { kid: 'foreign' },
    signature: (input, { foreign }) => rs256(input, foreign),
  },
  'whose signature is of other claims': { signature: (_input, { own }) => rs256('x.y', own) },
  'without a signature': { signature: () => '' },
  'of one person with the details of another': { userInfo: { sub: 'somebody-else' } },
};

describe('an ID token', () => {
  test('that is right is taken, else nothing below would mean anything', async () => {
    const got = await comeBackWith({});
    expect(got.headers.location).toBe('/ur/console/#workshops');
    const { body } = await api.call(staffEndpoints.me, { cookie: sessionIn(got) });
    expect(body).toMatchObject({ name: 'Some Body', email: 'somebody@example.org' });
  });

  test.each(Object.entries(tokens))('is refused: %s', async (_, forgery) => {
    api.lines.splice(0);
    expectFailed(await comeBackWith(forgery));
    // What the provider itself does wrong is a fault that an alarm counts.
    const faults = api.lines.filter(({ fault }) => fault);
    expect(faults).toMatchObject([{ route: 'signed-in', status: 500 }]);
  });
});
