import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { endpoints } from '../../functions/endpoints.ts';
import { problem } from '../../functions/platform/problem.ts';
import { scale } from '../prove/scale.ts';
import { nastyValue } from './nasty-values.ts';
import { arbitraryOf } from './schema-arbitrary.ts';

vi.resetModules();
vi.doMock('zod/mini', () => import('../../site/src/zod-in-browsers.ts'));
const { endpoints: lightEndpoints } = await import('../../functions/endpoints.ts');
const lightProblem = await import('../../functions/platform/problem.ts');
vi.doUnmock('zod/mini');
afterAll(() => vi.resetModules());

interface Judge {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown };
}

/** Every answer of every endpoint, as zod and as browsers judge it. */
const pairs: readonly (readonly [string, z.ZodMiniType, Judge])[] = [
  ['problem', problem, lightProblem.problem],
  ...endpoints.flatMap(({ name, answers }, at) =>
    Object.entries(answers).map(
      ([kind, schema]) =>
        [`${name} ${kind}`, schema, Object(lightEndpoints[at]?.answers)[kind]] as const,
    ),
  ),
];

/** Valibot leaves keys of these names out of a record; none of our ids is one. */
const droppedKey = /"(?:__proto__|prototype|constructor)":/;

describe(`what browsers use in place of zod judges as zod does (${scale.contract.judged} values an answer)`, () => {
  test('there is something to compare', () => expect(pairs.length).toBeGreaterThan(10));

  test.each(pairs)('%s', (_name, zod, light) => {
    const right = arbitraryOf(z.toJSONSchema(zod, { io: 'input' }));
    fc.assert(
      fc.property(fc.oneof(right, spoilt(right), nastyValue), (value) => {
        const judged = zod.safeParse(value);
        const judgedLight = light.safeParse(value);
        expect(judgedLight.success).toBe(judged.success);
        if (judged.success && !droppedKey.test(JSON.stringify(value))) {
          expect(judgedLight.data).toEqual(judged.data);
        }
      }),
      { numRuns: scale.contract.judged },
    );
  });
});

/** A right value with one of its places, however deep, made another. */
function spoilt(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(right, fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }), nastyValue)
    .map(([value, path, nasty]) => withNasty(value, path, nasty));
}

function withNasty(
  value: unknown,
  [at = 0, ...deeper]: readonly number[],
  nasty: unknown,
): unknown {
  if (typeof value !== 'object' || value === null) return nasty;
  const keys = Object.keys(value);
  const key = keys[at % Math.max(keys.length, 1)];
  if (key === undefined) return nasty;
  const other = deeper.length > 0 ? withNasty(Object(value)[key], deeper, nasty) : nasty;
  return Array.isArray(value)
    ? value.map((each, index) => (String(index) === key ? other : each))
    : { ...value, [key]: other };
}
