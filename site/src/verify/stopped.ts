import type { Verdict } from './verdict.ts';

/** Of a fault, such as a browser without the means to check: never a word for or against it. */
export function stopped(): Verdict {
  return { kind: 'unchecked', why: 'unreachable' };
}
