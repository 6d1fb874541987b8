import { describe, expect, it } from 'vitest';
import { sessionCookieName } from '../../../functions/platform/session-cookie-name.ts';
import { securityHeaders } from '../../../infra/edge/headers.ts';
import { neutralSites } from '../../../infra/edge/neutral-sites.ts';
import { handler } from '../../../infra/edge/viewer-request.ts';
import { edgeEvent } from './edge-event.ts';

function responseTo(address: string, headers: Record<string, string> = {}) {
  const result = handler(edgeEvent(address, headers));
  if (!('statusCode' in result)) throw new Error(`${address} was passed on as ${result.uri}`);
  return result;
}

function fileServedFor(address: string) {
  const result = handler(edgeEvent(address));
  return 'uri' in result ? result.uri : result.headers.location?.value;
}

const byHand = {
  'sec-fetch-site': 'none',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
};
const fromOurPage = { ...byHand, 'sec-fetch-site': 'same-origin' };

describe('viewer-request on /exit', () => {
  it.each(['en', 'ur', 'ar'] as const)('leads to the neutral site of %s with 303', (language) => {
    const response = responseTo(`/exit?l=${language}`, fromOurPage);
    expect(response.statusCode).toBe(303);
    expect(response.headers.location?.value).toBe(neutralSites[language]);
  });

  it('takes the browser’s language when the link names none or an unknown one', () => {
    const wanted = { ...fromOurPage, 'accept-language': 'fr, ar;q=0.8, en;q=0.5' };
    expect(responseTo('/exit', wanted).headers.location?.value).toBe(neutralSites.ar);
    expect(responseTo('/exit?l=xx', wanted).headers.location?.value).toBe(neutralSites.ar);
  });

  it('never leads anywhere that the address asks for', () => {
    const allowed: string[] = Object.values(neutralSites);
    for (const l of ['//evil.example', 'constructor', '__proto__', 'toString', 'en/../x']) {
      const response = responseTo(`/exit?l=${encodeURIComponent(l)}`, fromOurPage);
      expect(allowed).toContain(response.headers.location?.value);
    }
  });

  it.each([
    ['a link on our page', fromOurPage],
    ['an address typed by hand', byHand],
    ['an old browser that navigates', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }],
  ])('clears storage and the session for %s, but never the cache', (_who, headers) => {
    const response = responseTo('/exit', headers);
    expect(response.headers['clear-site-data']?.value).toBe('"cookies", "storage"');
    expect(response.cookies?.[sessionCookieName]).toEqual({
      value: '',
      attributes: 'Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Strict',
    });
  });

  it.each([
    ['another site’s link', { ...byHand, 'sec-fetch-site': 'cross-site' }],
    ['a sibling domain', { ...byHand, 'sec-fetch-site': 'same-site' }],
    ['an image', { ...fromOurPage, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }],
    ['a frame', { ...fromOurPage, 'sec-fetch-dest': 'iframe' }],
    ['an old browser’s image', { accept: 'image/png,image/*;q=0.8,*/*;q=0.5' }],
    ['a request without headers', {}],
  ])('redirects %s without clearing anything', (_who, headers) => {
    const response = responseTo('/exit', headers);
    expect(response.statusCode).toBe(303);
    expect(response.headers).not.toHaveProperty('clear-site-data');
    expect(response.cookies).toBeUndefined();
  });

  it('is not stored and carries every security header', () => {
    const { headers } = responseTo('/exit', fromOurPage);
    expect(headers['cache-control']?.value).toBe('no-store');
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(headers[name]?.value).toBe(value);
    }
  });
});

describe('viewer-request on /', () => {
  it.each([
    ['ur-PK,ur;q=0.9,en;q=0.8', '/ur/'],
    ['en;q=0.5, ar-SA;q=0.9', '/ar/'],
    ['fr-FR, de;q=0.9', '/en/'],
    ['ur;q=0, en;q=0.1', '/en/'],
    ['UR', '/ur/'],
    ['ar, ur', '/ar/'],
    ['*', '/en/'],
    ['ur;q=nonsense, ar;q=0.2', '/ur/'],
    ['', '/en/'],
  ])('sends Accept-Language "%s" to %s', (accepted, home) => {
    const response = responseTo('/', { 'accept-language': accepted });
    expect(response.statusCode).toBe(302);
    expect(response.headers.location?.value).toBe(home);
    expect(response.headers.vary?.value).toBe('accept-language');
    expect(response.headers['cache-control']?.value).toBe('no-store');
  });

  it('shows the choice of language when asked', () => {
    expect(fileServedFor('/?choose')).toBe('/index.html');
  });
});

describe('viewer-request on pages and files', () => {
  it.each([
    ['/en/', '/en/index.html'],
    ['/en/help', '/en/help/index.html'],
    ['/ur/learn/consent/', '/ur/learn/consent/index.html'],
    ['/_astro/page.a1b2.css', '/_astro/page.a1b2.css'],
    ['/q/consent.A.1.ur.json', '/q/consent.A.1.ur.json'],
    ['/404.html', '/404.html'],
    ['/exit/else', '/exit/else/index.html'],
  ])('serves %s from %s', (address, file) => {
    expect(fileServedFor(address)).toBe(file);
  });
});
