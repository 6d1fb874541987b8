import * as z from 'zod/mini';
import { type ProblemType, problemStatus } from './http-status.ts';

// biome-ignore lint/nursery/noUnsafeTypeAssertion: Object.keys forgets the keys of a constant
const problemTypes = Object.keys(problemStatus) as [ProblemType, ...ProblemType[]];

/** One field that was refused: where it is, and why, as a code that the site translates. */
export const fieldError = z.strictObject({
  field: z.string(),
  reason: z.enum(['missing', 'unknown', 'wrong-type', 'invalid']),
});
export type FieldError = z.infer<typeof fieldError>;

/** `application/problem+json` (RFC 9457) as Sanad answers it. */
export const problem = z.strictObject({
  type: z.enum(problemTypes),
  title: z.string(),
  status: z.int(),
  requestId: z.string(),
  fields: z.optional(z.array(fieldError)),
  retryAfterSeconds: z.optional(z.int()),
});
export type Problem = z.infer<typeof problem>;
