import fc from 'fast-check';
import * as z from 'zod/mini';
import { consentVersion } from '../../functions/enrollment/contract.ts';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import { testQuiz } from '../functions/test-content.ts';
import type { Person } from './contract-api.ts';
import { arbitraryOf } from './schema-arbitrary.ts';

/** A body or parameters as the endpoint's own schema allows them. */
export function validInput(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  return arbitraryOf(z.toJSONSchema(schema, { io: 'input' }));
}

/**
 * Fields that make an allowed body also a meaningful one, e.g. a code that exists: else every try
 * would end at the first lookup.
 */
export function meaningful(endpoint: Endpoint, person: Person): fc.Arbitrary<object> {
  switch (endpoint.name) {
    case 'join-workshop':
      return fc.record({ code: fc.constant(person.code), consent: fc.constant(consentVersion) });
    case 'resume-enrollment':
      return fc.record({ resumeCode: fc.constant(person.resumeCode) });
    case 'submit-attempt':
      return submission(person);
    default:
      return fc.constant({});
  }
}

/** Parameters of things that exist. */
export function meaningfulParams(endpoint: Endpoint): Record<string, string> | undefined {
  return endpoint.params && { moduleId: 'asking', lessonId: 'first' };
}

function submission({ form }: Person): fc.Arbitrary<object> {
  return fc.constantFrom('before', 'after').chain((phase) => {
    const other = form === 'A' ? 'B' : 'A';
    const taken = phase === 'before' ? form : other;
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
