import fc from 'fast-check';
import * as z from 'zod/mini';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import { testQuiz } from '../functions/test-content.ts';
import type { RightRequest } from './right-request.ts';
import { arbitraryOf } from './schema-arbitrary.ts';

/** A body or parameters as the endpoint's own schema allows them. */
export function validInput(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  return arbitraryOf(z.toJSONSchema(schema, { io: 'input' }));
}

/**
 * Fields that make an allowed body also a meaningful one, e.g. a code that exists: else every try
 * would end at the first lookup. Of an attempt one choice of many, by the seed.
 */
export function meaningOf({ name }: Endpoint, right: RightRequest, seed: number): object {
  const { body = {}, needs = [] } = right;
  if (name !== 'submit-attempt') {
    return Object.fromEntries(needs.map((need) => [need, body[need]]));
  }
  const [more = {}] = fc.sample(submission(`${body.quizId}`.includes('.A.')), { numRuns: 1, seed });
  return more;
}

function submission(beginsWithA: boolean): fc.Arbitrary<object> {
  return fc.constantFrom('before', 'after').chain((phase) => {
    const taken = beginsWithA === (phase === 'before') ? 'A' : 'B';
    const items = testQuiz(taken).items.map(
      ({ id, options }) => [id, fc.constantFrom(null, ...options)] as const,
    );
    const answers = fc.record(Object.fromEntries(items), { requiredKeys: [] });
    return fc.record({
      quizId: fc.constant(`asking.${taken}.1`),
      phase: fc.constant(phase),
      answers,
    });
  });
}
