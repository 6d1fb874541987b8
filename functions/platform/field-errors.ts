import type * as z from 'zod/mini';
import type { FieldError } from './problem.ts';

/**
 * Names each refused field by its path, e.g. `about.gender`, with a reason code. Never repeats what
 * was sent. At most 20, so that a hostile body can't blow the answer up.
 */
export function fieldErrorsOf(error: z.core.$ZodError): FieldError[] {
  return error.issues.flatMap(fieldsOf).slice(0, 20);
}

function fieldsOf(issue: z.core.$ZodIssue): FieldError[] {
  const path = issue.path.map(String).join('.').slice(0, 100);
  if (issue.code === 'unrecognized_keys') return [{ field: path || 'body', reason: 'unknown' }];
  if (issue.code === 'invalid_key') return [{ field: path || 'body', reason: 'unknown' }];
  if (issue.code === 'invalid_type') {
    return [
      { field: path || 'body', reason: issue.input === undefined ? 'missing' : 'wrong-type' },
    ];
  }
  return [{ field: path || 'body', reason: 'invalid' }];
}
