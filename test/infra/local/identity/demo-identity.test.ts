import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type DemoIdentity,
  startDemoIdentity,
} from '../../../../infra/local/identity/demo-identity.ts';
import {
  demoOrganisations,
  demoPeople,
  demoPeopleTold,
} from '../../../../infra/local/identity/demo-people.ts';
import { Browser } from './browser.ts';

const site = 'http://localhost:4321';
let identity: DemoIdentity;
beforeAll(async () => {
  identity = await startDemoIdentity(site, 0);
});
afterAll(() => identity.stop());

const asked = (changes: Record<string, string> = {}) => {
  const address = new URL('/auth', identity.settings.issuer);
  const right = {
    client_id: identity.settings.clientId,
    redirect_uri: `${site}/api/staff/signed-in`,
    response_type: 'code',
    scope: 'openid email profile',
    state: 'state',
    nonce: 'nonce',
    code_challenge: 'c'.repeat(43),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries({ ...right, ...changes })) {
    if (value !== '') address.searchParams.set(name, value);
  }
  return address;
};

describe('the embedded identity provider', () => {
  test('offers a person for each role in two organisations and a certifying body, and one without any', () => {
    const told = demoPeopleTold();
    const organisations = new Set(told.map(({ organisation }) => organisation));
    expect(organisations.size).toBe(4);
    const [ngo] = demoOrganisations.filter(({ issuer }) => issuer);
    for (const organisation of organisations) {
      const roles = told
        .filter((each) => each.organisation === organisation)
        .map((each) => each.roles.join('+'));
      const all =
        organisation === ngo?.settings.name
          ? ['coordinator', 'certifier', 'certifier', 'trainer']
          : ['coordinator', 'trainer', 'trainer+coordinator'];
      expect(roles).toEqual(organisation === null ? [''] : all);
    }
    expect(new Set(told.map(({ email }) => email)).size).toBe(told.length);
  });

  test('shows them on a page without a script, one button each', async () => {
    const browser = new Browser();
    const page = await browser.go(Browser.next(await browser.go(asked())));
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('<html lang="en">');
    expect(html).not.toContain('<script');
    for (const { name, email, id } of demoPeople) {
      expect(html).toContain(`<button name="person" value="${id}">${name}`);
      expect(html).toContain(email);
    }
  });

  test('asks again when nobody whom it knows was picked', async () => {
    const browser = new Browser();
    const pick = Browser.next(await browser.go(asked()));
    const body = new URLSearchParams({ person: 'somebody@evil.example' });
    const again = await browser.go(pick, { method: 'POST', body });
    expect([again.status, await again.text()]).toEqual([
      200,
      expect.stringContaining('Who do you want to be?'),
    ]);
  });

  test.each([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }],
    ['with a plain challenge', { code_challenge_method: 'plain' }],
    ['for a token in the address', { response_type: 'id_token' }],
  ])('sends a request %s back as a mistake', async (_, changes) => {
    const back = Browser.next(await new Browser().go(asked(changes)));
    expect(back.origin).toBe(site);
    expect(`${back.search}${back.hash}`).toContain('error=');
  });

  test.each([
    ['another site', { redirect_uri: 'https://evil.example/api/staff/signed-in' }],
    ['another client', { client_id: 'another' }],
  ])('leads nobody to %s', async (_, changes) => {
    const got = await new Browser().go(asked(changes));
    expect([got.status, got.headers.get('location')]).toEqual([400, null]);
  });

  test('ends its own session at once when somebody signs out, and leads back', async () => {
    const browser = new Browser();
    const end = new URL('/session/end', identity.settings.issuer);
    end.searchParams.set('client_id', identity.settings.clientId);
    end.searchParams.set('post_logout_redirect_uri', `${site}/ar/console/`);
    const page = await (await browser.go(end)).text();
    const [, action = ''] = /action="([^"]+)"/.exec(page) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
    const body = new URLSearchParams({ xsrf, logout: 'yes' });
    const done = await browser.go(new URL(action, end), { method: 'POST', body });
    expect(Browser.next(done).href).toBe(`${site}/ar/console/`);
    expect(page).toContain('name="logout" value="yes"');
  });

  test('takes another port when the one it was given is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const elsewhere = await startDemoIdentity(site, port);
    expect(elsewhere.settings.issuer).not.toBe(`http://127.0.0.1:${port}`);
    await elsewhere.stop();
    other.close();
  });
});
