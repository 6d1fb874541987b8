import { unwrapped } from '../../../functions/certification/standard/enveloped.ts';
import type { Reason } from './verdict.ts';

/** More letters than any credential or statement that we issue has. */
export const mostLetters = 100_000;

/**
 * The signed credential in what somebody pasted or dropped: a `.jwt` as it is, or a `.json` that
 * envelops one.
 */
export function readGiven(given: string): { readonly jwt: string } | { readonly reason: Reason } {
  if (given.length > mostLetters) return { reason: 'not-a-credential' };
  const text = given.trim();
  if (!text.startsWith('{')) {
    const isLike = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_.-]*$/.test(text);
    return isLike ? { jwt: text } : { reason: 'not-a-credential' };
  }
  try {
    const json: unknown = JSON.parse(text);
    const jwt = unwrapped(json);
    if (jwt !== undefined) return { jwt };
    const isPlain = typeof json === 'object' && json !== null && 'credentialSubject' in json;
    return { reason: isPlain ? 'unsigned' : 'not-a-credential' };
  } catch (_malformed) {
    return { reason: 'cut-off' };
  }
}
