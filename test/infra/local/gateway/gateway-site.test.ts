import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheControlFor, securityHeaders } from '../../../../infra/edge/headers.ts';
import { neutralSites } from '../../../../infra/edge/neutral-sites.ts';
import { gatewayUnderTest } from './gateway-under-test.ts';

let gateway: Awaited<ReturnType<typeof gatewayUnderTest>>;
beforeAll(async () => {
  gateway = await gatewayUnderTest({
    '404.html': 'nothing here',
    'en/index.html': 'home',
    'en/help/index.html': 'help',
    'en/learn/what is/index.html': 'spaces',
    '_astro/main.abc123.js': 'let a = 1;'.repeat(500),
    'fonts/naskh.woff2': 'font',
    'star.svg': '<svg></svg>',
  });
});
afterAll(() => gateway.stop());

describe('a page', () => {
  it.each([
    ['/en/', 'home'],
    ['/en/help/', 'help'],
    ['/en/help', 'help'],
    ['/en/help/index.html', 'help'],
    ['/en/learn/what%20is/', 'spaces'],
    ['/?choose', 'choose'],
  ])('%s is served', async (path, text) => {
    const { status, headers, body } = await gateway.ask(path);
    expect([status, body.toString()]).toEqual([200, text]);
    expect(headers).toMatchObject({
      ...securityHeaders,
      'content-type': 'text/html; charset=utf-8',
    });
  });

  it('that is missing is the 404 page', async () => {
    const { status, headers, body } = await gateway.ask('/en/nothing/');
    expect([status, body.toString()]).toEqual([404, 'nothing here']);
    expect(headers).toMatchObject(securityHeaders);
  });

  it('is only read: other methods are refused', async () => {
    expect((await gateway.ask('/en/', { method: 'POST', body: 'x' })).status).toBe(405);
    const head = await gateway.ask('/en/', { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '4', 0]);
  });
});

describe('a file', () => {
  it.each([
    ['/_astro/main.abc123.js', 'text/javascript; charset=utf-8'],
    ['/fonts/naskh.woff2', 'font/woff2'],
    ['/star.svg', 'image/svg+xml'],
  ])('%s has its type and cache rule', async (path, type) => {
    const { headers } = await gateway.ask(path);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toBe(cacheControlFor(path));
  });

  it('is not sent again to who has it', async () => {
    const first = await gateway.ask('/star.svg');
    const etag = String(first.headers.etag);
    const again = await gateway.ask('/star.svg', { headers: { 'if-none-match': `W/${etag}` } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers.etag).toBe(etag);
    const other = await gateway.ask('/star.svg', { headers: { 'if-none-match': '"x"' } });
    expect(other.status).toBe(200);
  });

  it('travels as brotli to who takes it', async () => {
    const plain = await gateway.ask('/_astro/main.abc123.js');
    const packed = await gateway.ask('/_astro/main.abc123.js', {
      headers: { 'accept-encoding': 'gzip, deflate, br' },
    });
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(packed.headers['content-encoding']).toBe('br');
    expect(packed.body.length).toBeLessThan(plain.body.length / 10);
    expect(brotliDecompressSync(packed.body)).toEqual(plain.body);
    const refused = await gateway.ask('/star.svg', { headers: { 'accept-encoding': 'br;q=0' } });
    expect(refused.headers).not.toHaveProperty('content-encoding');
  });
});

it.each([
  '/../secret.txt',
  '/en/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/en/%2e%2e%2f%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/%00/secret.txt',
  '/en/%2e%2e/%2e%2e/secret.txt',
  '//../secret.txt',
  '/%c0%ae%c0%ae/secret.txt',
  `/${'a'.repeat(5_000)}.txt`,
  '/index.html/x.txt',
])('%s leads nowhere outside the site', async (path) => {
  const { status, body } = await gateway.ask(path);
  expect(status).toBe(404);
  expect(body.toString()).not.toContain('outside');
  expect(gateway.faults).toHaveLength(0);
});

it('an address that is no path is refused', async () => {
  expect((await gateway.ask('http://evil.example/en/')).status).toBe(400);
});

describe('the edge', () => {
  it('sends / to the language of the browser', async () => {
    const { status, headers } = await gateway.ask('/', { headers: { 'accept-language': 'ur-PK' } });
    expect([status, headers.location]).toEqual([302, '/ur/']);
  });

  it('answers /exit with a neutral site and clears what was stored', async () => {
    const { status, headers } = await gateway.ask('/exit?l=ur', {
      headers: {
        'sec-fetch-site': 'same-origin',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
      },
    });
    expect([status, headers.location]).toEqual([303, neutralSites.ur]);
    expect(headers['clear-site-data']).toBe('"cookies", "storage"');
    expect(headers['set-cookie']?.[0]).toContain('Max-Age=0');
  });
});
