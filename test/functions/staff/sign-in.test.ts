import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import {
  type DemoIdentity,
  startDemoIdentity,
} from '../../../infra/local/identity/demo-identity.ts';
import { demoPeople } from '../../../infra/local/identity/demo-people.ts';
import { intercepted } from '../intercepted.ts';
import { caller, startTestApi, type TestApi, testNow } from '../test-api.ts';
import { beginSigningIn, comeBack, sessionIn, signInAtProvider, somebody } from './signing-in.ts';

let api: TestApi;
let identity: DemoIdentity;
beforeAll(async () => {
  api = await startTestApi();
  identity = await startDemoIdentity('https://sanad.example', 0);
  api.signInAt(identity.settings);
});
afterAll(async () => {
  await identity.stop();
  await api.stop();
});

const { me, signIn, signOutStaff } = staffEndpoints;

/** The table, of which one command fails, counted from 1. */
function falteringAt(broken: number) {
  let commands = 0;
  return intercepted(api.dependencies.documents, (_command, send) => {
    commands += 1;
    if (commands !== broken) return send();
    return Promise.reject(Object.assign(new Error('Slower.'), { name: 'ThrottlingException' }));
  });
}

describe('signing in', () => {
  test('sends the browser to the provider with state, nonce and a code challenge', async () => {
    const got = await api.call(signIn, { query: { return: '/ar/console/' } });
    expect(got.status).toBe(303);
    const address = new URL(got.headers.location ?? '');
    expect(address.origin).toBe(identity.settings.issuer);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: 'sanad',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uri: 'https://sanad.example/api/staff/signed-in',
      response_type: 'code',
      scope: 'openid email profile',
      state: expect.stringMatching(/^[\w-]{43}$/),
      ui_locales: 'ar',
    });
    expect(got.cookies).toEqual([
      expect.stringMatching(
        /^__Host-login=[\w-]+; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600$/,
      ),
    ]);
    for (const secret of ['state', 'nonce']) {
      expect(got.cookies[0]).not.toContain(address.searchParams.get(secret));
    }
  });

  test('ends with a session and at the page that it began from', async () => {
    const { cookie, answer } = await signInAtProvider(api);
    const got = await comeBack(api, cookie, answer);
    expect([got.status, got.headers.location]).toEqual([303, '/ur/console/#workshops']);
    expect(got.cookies).toEqual([
      expect.stringMatching(/^__Host-staff=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/),
      '__Host-login=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0',
    ]);
    const { body } = await api.call(me, { cookie: sessionIn(got) });
    expect(body).toEqual({
      staffId: expect.stringMatching(/^[\w-]{22}$/),
      name: demoPeople[0]?.name,
      email: somebody,
      organisations: [],
    });
  });

  test('is the same person each time, and another one for another subject or issuer', async () => {
    const staffIdOf = async (email: string) => {
      const { cookie, answer } = await signInAtProvider(api, email);
      const session = sessionIn(await comeBack(api, cookie, answer));
      return (await api.call(me, { cookie: session })).body.staffId;
    };
    const [first, again] = [await staffIdOf(somebody), await staffIdOf(somebody)];
    expect(again).toBe(first);
    expect(await staffIdOf(demoPeople[1]?.email ?? '')).not.toBe(first);
    api.signInAt({ ...identity.settings, realm: 'another' });
    expect(await staffIdOf(somebody)).not.toBe(first);
    api.signInAt(identity.settings);
  });

  test.each([
    'https://evil.example/',
    '//evil.example/en/console/',
    '/en/console/../../x',
    '/en/learn/',
    '/en/console/\nset-cookie:x',
    '/en/console/#a"b',
    '/\\evil.example/console/',
  ])('leads back to no page but of the console: %j', async (path) => {
    const got = await api.call(signIn, { query: { return: path } });
    expect([got.status, got.body.type]).toEqual([400, 'invalid-query']);
  });

  test('says neutrally that it failed when the person declined', async () => {
    const { cookie, address } = await beginSigningIn(api);
    const state = address.searchParams.get('state') ?? '';
    const iss = identity.settings.issuer;
    const got = await comeBack(api, cookie, { error: 'access_denied', state, iss });
    expect(got.headers.location).toBe('/ur/console/#sign-in-failed');
    expect(sessionIn(got)).toBeUndefined();
    expect(api.lines.at(-1)).not.toHaveProperty('fault');
  });

  test('says so on the page of certification to whoever began there', async () => {
    const { cookie, address } = await beginSigningIn(api, '/ar/certification/#witness');
    const state = address.searchParams.get('state') ?? '';
    const iss = identity.settings.issuer;
    const got = await comeBack(api, cookie, { error: 'access_denied', state, iss });
    expect(got.headers.location).toBe('/ar/certification/#sign-in-failed');
  });

  test.each<[string, (right: Record<string, string>) => Record<string, string>]>([
    ['the state of somebody else', (right) => ({ ...right, state: 'x'.repeat(43) })],
    ['no state', ({ state: _state, ...rest }) => rest],
    ['another issuer', (right) => ({ ...right, iss: 'https://evil.example' })],
    ['a code that nobody was given', (right) => ({ ...right, code: 'made-up' })],
    ['neither code nor error', ({ code: _code, ...rest }) => rest],
    [
      'an error that it made up',
      ({ code: _code, ...rest }) => ({ ...rest, error: 'server_error' }),
    ],
  ])('fails without an alarm when a browser brings %s', async (_, change) => {
    const { cookie, answer } = await signInAtProvider(api);
    const got = await comeBack(api, cookie, change(answer));
    expect(got.headers.location).toBe('/ur/console/#sign-in-failed');
    expect(api.lines.splice(0).filter(({ fault }) => fault)).toEqual([]);
  });

  test('says so when the table falters at any step, never a page of JSON', async () => {
    for (const broken of [1, 2, 3]) {
      const { cookie, answer } = await signInAtProvider(api);
      const documents = falteringAt(broken);
      const call = caller({ ...api.dependencies, documents });
      const got = await call(staffEndpoints.signedIn, { cookie, query: answer });
      expect([got.status, got.headers.location]).toEqual([303, '/ur/console/#sign-in-failed']);
    }
    const faults = api.lines.splice(0).filter(({ fault }) => fault);
    // The access log says 303: what an alarm counts is this.
    expect(faults.map(({ status, requestId }) => [status, requestId])).toEqual([
      [500, 'none'],
      [500, 'none'],
      [500, 'none'],
    ]);
  });

  test('says so too, and logs it, when the provider cannot be reached', async () => {
    api.signInAt({ ...identity.settings, issuer: 'http://127.0.0.1:9' });
    const got = await api.call(signIn, { query: { return: '/en/console/' } });
    expect([got.status, got.headers.location]).toEqual([303, '/en/console/#sign-in-failed']);
    const faults = api.lines.filter(({ fault }) => fault);
    expect(faults).toMatchObject([{ route: 'sign-in', status: 500, requestId: 'none' }]);
    api.signInAt(identity.settings);
  });
});

describe('signing out', () => {
  test('ends every session of the person, everywhere, and at the provider', async () => {
    const sessions: (string | undefined)[] = [];
    for (const _device of ['phone', 'laptop', 'library']) {
      const { cookie, answer } = await signInAtProvider(api);
      sessions.push(sessionIn(await comeBack(api, cookie, answer)));
    }
    const other = await signInAtProvider(api, demoPeople[1]?.email);
    const untouched = sessionIn(await comeBack(api, other.cookie, other.answer));
    const got = await api.call(signOutStaff, { cookie: sessions[1], body: { language: 'ar' } });
    expect(got.cookies).toEqual([
      '__Host-staff=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0',
    ]);
    const go = new URL(got.body.go);
    expect(go.origin + go.pathname).toBe(`${identity.settings.issuer}/session/end`);
    expect(go.searchParams.get('post_logout_redirect_uri')).toBe(
      'https://sanad.example/ar/console/',
    );
    for (const cookie of sessions) {
      expect((await api.call(me, { cookie })).body.type).toBe('session-ended');
    }
    expect((await api.call(me, { cookie: untouched })).status).toBe(200);
  });

  test.each([0, 7_800, 36_000])(
    'ends it at the provider too when ours has ended already, %i seconds after signing in',
    async (seconds) => {
      const { cookie, answer } = await signInAtProvider(api);
      const session = sessionIn(await comeBack(api, cookie, answer));
      const body = { language: 'ur' };
      if (seconds === 0) await api.call(signOutStaff, { cookie: session, body });
      api.clock.now += seconds;
      expect((await api.call(me, { cookie: session })).body.type).toBe('session-ended');
      const got = await api.call(signOutStaff, { cookie: session, body });
      expect(got.status).toBe(200);
      expect(new URL(got.body.go).pathname).toMatch(/\/session\/end$/);
      expect(got.cookies).toEqual([
        '__Host-staff=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0',
      ]);
      api.clock.now = testNow;
    },
  );

  test('goes the way of Cognito where the provider has an address of its own for it', async () => {
    const { cookie, answer } = await signInAtProvider(api);
    const session = sessionIn(await comeBack(api, cookie, answer));
    api.signInAt({ ...identity.settings, signOut: 'https://pool.example/logout' });
    const got = await api.call(signOutStaff, { cookie: session, body: { language: 'en' } });
    api.signInAt(identity.settings);
    expect(got.body.go).toBe(
      'https://pool.example/logout?client_id=sanad&logout_uri=https%3A%2F%2Fsanad.example%2Fen%2Fconsole%2F',
    );
  });
});
