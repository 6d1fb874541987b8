import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints } from '../../functions/endpoints.ts';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import type { ProblemType } from '../../functions/platform/http-status.ts';
import { limit, scale } from '../prove/scale.ts';
import { seedOfRun } from '../prove/seeded-random.ts';
import { type ContractApi, startContractApi } from './contract-api.ts';
import { contractBreaches } from './contract-breaches.ts';
import { rightRequest } from './right-request.ts';
import { meaningOf, validInput } from './valid-input.ts';

const { valid } = scale.contract;
const seed = seedOfRun();

let api: ContractApi;
beforeAll(async () => {
  api = await startContractApi();
});
afterAll(() => api.stop());

/** Problems that say that the input itself is wrong. */
const refusals: readonly ProblemType[] = [
  'invalid-json',
  'invalid-body',
  'media-type-not-json',
  'body-too-large',
  'cross-site-request',
  'invalid-query',
];

function inputOf(endpoint: Endpoint) {
  const nothing = fc.constant<unknown>(undefined);
  return fc.record({
    body: endpoint.body ? validInput(endpoint.body) : nothing,
    params: endpoint.params ? validInput(endpoint.params) : nothing,
    query: endpoint.query ? validInput(endpoint.query) : nothing,
    meaning: fc.boolean(),
    choice: fc.nat(),
    network: fc.nat(250),
  });
}

describe(`what a contract allows (${valid} inputs an endpoint, seed ${seed})`, () => {
  test.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s: is never called invalid, never a fault, and answered as declared',
    { timeout: limit(scale.contract) },
    async (_, endpoint) => {
      const statuses: Record<string, number> = {};
      let right = await rightRequest(api, endpoint);
      const property = fc.asyncProperty(inputOf(endpoint), async (input) => {
        const more = meaningOf(endpoint, right, input.choice);
        const body =
          endpoint.body && input.meaning ? { ...Object(input.body), ...more } : input.body;
        const params = input.meaning ? right.params : input.params;
        const query = input.meaning ? right.query : input.query;
        const { answer, writes } = await api.ask(endpoint, {
          cookie: right.cookie,
          body,
          ...(params !== undefined && { params: params as Record<string, string> }),
          ...(query !== undefined && { query: query as Record<string, string> }),
          headers: { 'cloudfront-viewer-address': `203.0.${input.network}.7:1` },
        });
        statuses[answer.statusCode] = (statuses[answer.statusCode] ?? 0) + 1;
        expect(contractBreaches(endpoint, answer)).toEqual([]);
        // What was done can't be done once more: go on with somebody new.
        if (writes > 0) right = await rightRequest(api, endpoint);
        if (answer.statusCode < 400) return;
        expect(refusals).not.toContain(JSON.parse(answer.body ?? '{}').type);
      });
      // Some that mean something, whatever the seed.
      const meant = fc.sample(inputOf(endpoint), { numRuns: 4, seed });
      const examples = meant.map((input): [typeof input] => [{ ...input, meaning: true }]);
      await fc.assert(property, { numRuns: valid, seed, examples });
      console.log(`valid: ${endpoint.name}, ${valid} inputs, answers ${JSON.stringify(statuses)}`);
      // Else nothing but refusals was seen, and the success was never held against its schema.
      expect(Object.keys(statuses).some((status) => Number(status) < 400)).toBe(true);
    },
  );
});
