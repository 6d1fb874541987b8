import { describe, expect, it } from 'vitest';
import { cacheControlFor, securityHeaders } from '../../../infra/edge/headers.ts';
import { isLowTrace } from '../../../infra/edge/trace.ts';
import { handler } from '../../../infra/edge/viewer-response.ts';
import { edgeEvent } from './edge-event.ts';

const open = ['/', '/en/', '/ur', '/ar/learn/', '/en/learn', '/en/about/', '/404.html'];
const lowTrace = [
  '/en/help/',
  '/ur/help',
  '/ar/moment/',
  '/en/safety/',
  '/en/join/',
  '/en/learn/consent/',
  '/en/learn/consent/asking/',
  '/en/%68elp/',
  '/en/a-page-added-later/',
  '/q/consent.A.1.ur.json',
  '/l/consent.ur.json',
  '/%71/consent.A.1.ur.json',
  '/%',
];

describe('isLowTrace()', () => {
  it.each(open)('lets %s be kept', (path) => expect(isLowTrace(path)).toBe(false));
  it.each(lowTrace)('leaves no stored copy of %s', (path) => expect(isLowTrace(path)).toBe(true));
  it('judges a page and its file alike', () => {
    for (const path of [...open, ...lowTrace].filter((one) => one.endsWith('/'))) {
      expect(isLowTrace(`${path}index.html`)).toBe(isLowTrace(path));
    }
  });
});

describe('cacheControlFor()', () => {
  it.each([
    ['/_astro/page.a1b2.css', 'public, max-age=31536000, immutable'],
    ['/fonts/nastaliq.woff2', 'public, max-age=31536000, immutable'],
    ['/en/learn/index.html', 'no-cache'],
    ['/', 'no-cache'],
    ['/404.html', 'no-cache'],
    ['/favicon.svg', 'public, max-age=86400'],
    ['/en/help/index.html', 'no-store'],
    ['/q/consent.A.1.ur.json', 'no-store'],
  ])('gives %s "%s"', (path, expected) => expect(cacheControlFor(path)).toBe(expected));
});

describe('viewer-response', () => {
  it('replaces what the bucket said about caching', () => {
    const { request } = edgeEvent('/en/help/index.html');
    const response = { statusCode: 200, headers: { 'cache-control': { value: 'max-age=9' } } };
    expect(handler({ request, response }).headers['cache-control']?.value).toBe('no-store');
  });
});

describe('securityHeaders', () => {
  const policy = securityHeaders['content-security-policy'];

  it('start from nothing and allow no inline code, evaluation or other host', () => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types sanad");
  });

  it('hold browsers to TLS for at least a year, subdomains included', () => {
    const [, age] = /max-age=(\d+); includeSubDomains/.exec(
      securityHeaders['strict-transport-security'],
    ) ?? ['', '0'];
    expect(Number(age)).toBeGreaterThanOrEqual(31_536_000);
  });
});
