import {
  joinCodeLength,
  normaliseCode,
  resumeCodeLength,
} from '../../../../functions/enrollment/rules/typed-code.ts';

export type TypedCode =
  | { readonly kind: 'join'; readonly code: string }
  | { readonly kind: 'resume'; readonly code: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'impossible' };

/** What a person meant by what they typed: one field takes both kinds, told apart by length. */
export function readTyped(typed: string): TypedCode {
  if (typed.trim() === '') return { kind: 'empty' };
  const join = normaliseCode(typed, joinCodeLength);
  if (join) return { kind: 'join', code: join };
  const resume = normaliseCode(typed, resumeCodeLength);
  return resume ? { kind: 'resume', code: resume } : { kind: 'impossible' };
}

/** The join code that a QR link carries behind `#`; null when there is none or it can't be one. */
export function codeInFragment(hash: string): string | null {
  try {
    return normaliseCode(decodeURIComponent(hash.replace(/^#/, '')), joinCodeLength) ?? null;
  } catch {
    return null;
  }
}
