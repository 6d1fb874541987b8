import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endpoints } from '../../functions/endpoints.ts';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import { limit, scale } from '../prove/scale.ts';
import { seedOfRun } from '../prove/seeded-random.ts';
import { contractAllows } from './contract-allows.ts';
import { type ContractApi, type RawSent, startContractApi } from './contract-api.ts';
import { contractBreaches } from './contract-breaches.ts';
import {
  bodyMutation,
  cookieMutation,
  headerMutation,
  type Mutation,
  paramsMutation,
  queryMutation,
} from './mutations.ts';
import { type RightRequest, rightRequest } from './right-request.ts';
import { meaningOf, validInput } from './valid-input.ts';

const { mutated } = scale.contract;
const seed = seedOfRun();
/** Looking at the whole table takes long, the longer the more has been written. */
const looksAt = Math.max(50, mutated / 20);

let api: ContractApi;
beforeEach(async () => {
  api = await startContractApi();
});
afterEach(() => api.stop());

/** What is wrong with a request can be seen without looking anything up. */
const seenAtOnce = [
  'invalid-json',
  'invalid-body',
  'media-type-not-json',
  'body-too-large',
  'cross-site-request',
  'not-through-the-front-door',
  'not-signed-in',
  'invalid-query',
];

function mutationsOf(endpoint: Endpoint): fc.Arbitrary<Mutation> {
  return fc.oneof(
    { weight: 1, arbitrary: headerMutation },
    ...(endpoint.body ? [{ weight: 12, arbitrary: bodyMutation }] : []),
    ...(endpoint.params ? [{ weight: 6, arbitrary: paramsMutation }] : []),
    ...(endpoint.query ? [{ weight: 6, arbitrary: queryMutation }] : []),
    ...(endpoint.caller === 'anyone' ? [] : [{ weight: 3, arbitrary: cookieMutation }]),
  );
}

interface Input {
  readonly mutate: Mutation;
  readonly body: unknown;
  readonly choice: number;
}

function inputOf(endpoint: Endpoint): fc.Arbitrary<Input> {
  const body: fc.Arbitrary<unknown> = endpoint.body ? validInput(endpoint.body) : fc.constant({});
  return fc.record({ mutate: mutationsOf(endpoint), body, choice: fc.nat() });
}

/** A right request, before it is mutated. */
function sentBy(endpoint: Endpoint, right: RightRequest, { body, choice }: Input): RawSent {
  const { cookie, params, query } = right;
  const address = `203.${choice % 250}.${Math.floor(choice / 250) % 250}.7:1`;
  return {
    cookie,
    headers: { 'cloudfront-viewer-address': address },
    ...(endpoint.body && { body: { ...Object(body), ...meaningOf(endpoint, right, choice) } }),
    ...(params && { params }),
    ...(query && { query }),
  };
}

/** Whether a session cookie of the request, right or not, names this participant. */
function isNamedIn({ cookie = '', cookies = [cookie] }: RawSent, right: RightRequest): boolean {
  const named = right.cookie.split('.').slice(0, 2).join('.');
  return cookies.some((each) => each.startsWith(`${named}.`));
}

describe(`what a contract forbids (${mutated} mutated requests an endpoint, seed ${seed})`, () => {
  test.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s: never passes, is never a fault, and writes nothing',
    { timeout: limit(scale.contract) },
    async (_, endpoint) => {
      let right = await rightRequest(api, endpoint);
      let forbidden = 0;
      const problems = new Set<string>();
      const property = fc.asyncProperty(inputOf(endpoint), async (input) => {
        const { mutate, choice } = input;
        const sent = mutate(sentBy(endpoint, right, input));
        const allowed = contractAllows(endpoint, sent, right.cookie);
        // Now and then, beside counting writes each time.
        const before = !allowed && choice % looksAt === 0 ? await api.everything() : undefined;
        const { answer, requests, writes } = await api.ask(endpoint, sent);
        expect(contractBreaches(endpoint, answer)).toEqual([]);
        if (allowed) {
          // What is allowed may have ended the session: go on with somebody new.
          if (writes > 0) right = await rightRequest(api, endpoint);
          return;
        }
        forbidden += 1;
        expect(writes).toBe(0);
        // Whoever isn't there is erased, whoever asks.
        if (endpoint.name === 'erase-enrollment' && !isNamedIn(sent, right)) return;
        expect(answer.statusCode).toBeGreaterThanOrEqual(400);
        const { type } = JSON.parse(answer.body ?? '{}');
        problems.add(type);
        if (seenAtOnce.includes(type)) expect(requests).toBe(0);
        if (before) expect(await api.everything()).toBe(before);
      });
      await fc.assert(property, { numRuns: mutated, seed });
      console.log(
        `mutated: ${endpoint.name}, ${mutated} requests, ${forbidden} forbidden and refused as ` +
          [...problems].sort().join(', '),
      );
      expect(forbidden).toBeGreaterThan(mutated / 20);
    },
  );
});
