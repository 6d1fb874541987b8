import {
  joinCodeLength,
  normaliseCode,
  personalCodeLength,
  resumeCodeLength,
} from '../../../../functions/enrollment/rules/typed-code.ts';

/** `join`: the code that a trainer shows, or the personal one that an employer has handed out. */
export type TypedCode =
  | { readonly kind: 'join'; readonly code: string }
  | { readonly kind: 'resume'; readonly code: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'impossible' };

/** What a person meant by what they typed: one field takes all kinds, told apart by length. */
export function readTyped(typed: string): TypedCode {
  if (typed.trim() === '') return { kind: 'empty' };
  const join = readJoining(typed);
  if (join) return { kind: 'join', code: join };
  const resume = normaliseCode(typed, resumeCodeLength);
  return resume ? { kind: 'resume', code: resume } : { kind: 'impossible' };
}

/** Whether a code to join with is a personal one, by which an employer sees completion. */
export const isPersonal = (code: string): boolean => code.length === personalCodeLength;

const readJoining = (typed: string) =>
  normaliseCode(typed, joinCodeLength) || normaliseCode(typed, personalCodeLength);

/** The code that a QR link carries behind `#`; null when there is none or it can't be one. */
export function codeInFragment(hash: string): string | null {
  try {
    return readJoining(decodeURIComponent(hash.replace(/^#/, ''))) || null;
  } catch {
    return null;
  }
}
