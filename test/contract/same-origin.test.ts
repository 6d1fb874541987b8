import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints } from '../../functions/endpoints.ts';
import { changesState } from '../../functions/platform/endpoint.ts';
import { type ContractApi, startContractApi } from './contract-api.ts';
import { rightRequest } from './right-request.ts';

let api: ContractApi;
beforeAll(async () => {
  api = await startContractApi();
});
afterAll(() => api.stop());

const changing = endpoints.filter(changesState);
const reading = endpoints.filter((endpoint) => !changesState(endpoint));

/** Whose success is an address to go on to. */
const leadingOn = ['sign-in', 'signed-in'];

type Headers = Record<string, string | undefined>;
const withoutSite = (more: Headers = {}): Headers => ({ 'sec-fetch-site': undefined, ...more });

/** Where a request says it comes from, and whether it may change anything. */
const origins: readonly (readonly [string, boolean, Headers])[] = [
  ['same-origin', true, { 'sec-fetch-site': 'same-origin' }],
  ['cross-site', false, { 'sec-fetch-site': 'cross-site' }],
  ['same-site', false, { 'sec-fetch-site': 'same-site' }],
  ['none (typed by hand)', false, { 'sec-fetch-site': 'none' }],
  ['another spelling', false, { 'sec-fetch-site': 'Same-Origin' }],
  [
    'cross-site with our Origin',
    false,
    { 'sec-fetch-site': 'cross-site', origin: 'https://sanad.example' },
  ],
  ['nothing at all', false, withoutSite()],
  ['our Origin', true, withoutSite({ origin: 'https://sanad.example' })],
  [
    'our Origin without TLS (the local stack)',
    true,
    withoutSite({ origin: 'http://sanad.example' }),
  ],
  ['another Origin', false, withoutSite({ origin: 'https://evil.example' })],
  [
    'an Origin that begins like ours',
    false,
    withoutSite({ origin: 'https://sanad.example.evil.example' }),
  ],
  ['our host on another port', false, withoutSite({ origin: 'https://sanad.example:8443' })],
  ['Origin null', false, withoutSite({ origin: 'null' })],
  [
    'our Origin, but no host from the edge',
    false,
    withoutSite({ origin: 'https://', 'x-sanad-host': '' }),
  ],
];

describe.each(changing.map((endpoint) => [endpoint.name, endpoint] as const))(
  '%s',
  (_, endpoint) => {
    test.each(origins)('from %s: may be sent: %s', async (_where, allowed, headers) => {
      const { answer, requests } = await api.ask(endpoint, { headers, body: endpoint.body && {} });
      const type = JSON.parse(answer.body ?? '{}').type;
      if (allowed) expect(type).not.toBe('cross-site-request');
      else expect([type, requests]).toEqual(['cross-site-request', 0]);
    });
  },
);

describe('reading', () => {
  test.each(reading.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s asks for no origin: the cookie itself is SameSite=Strict',
    async (_, endpoint) => {
      const right = await rightRequest(api, endpoint);
      for (const [, , headers] of origins) {
        const { answer } = await api.ask(endpoint, { ...right, headers });
        expect(answer.statusCode).toBe(leadingOn.includes(endpoint.name) ? 303 : 200);
      }
    },
  );
});

describe('the front door', () => {
  const wrong: readonly (readonly [string, Headers])[] = [
    ['absent', { 'x-sanad-origin': undefined }],
    ['empty', { 'x-sanad-origin': '' }],
    ['wrong', { 'x-sanad-origin': 'p'.repeat(40) }],
    ['right but for its end', { 'x-sanad-origin': `${'o'.repeat(39)}O` }],
    ['right and a bit more', { 'x-sanad-origin': 'o'.repeat(41) }],
  ];
  test.each(wrong)('lets nobody in whose secret is %s', async (_, headers) => {
    const { cookie } = await api.join();
    for (const endpoint of endpoints) {
      const { answer, requests } = await api.ask(endpoint, { cookie, headers });
      const type = JSON.parse(answer.body ?? '{}').type;
      expect([type, requests]).toEqual(['not-through-the-front-door', 0]);
    }
  });
});
