import type { ComponentChild } from 'preact';
import { useOwnId } from './use-own-id.ts';

export interface FieldProps {
  readonly label: string;
  /** What to enter, where the label doesn't say it all. */
  readonly hint?: string | undefined;
  /** Why it was not accepted. */
  readonly error?: string | undefined;
}

/** What ties an input to its label, hint and error for screen readers. */
export interface Ties {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface Props extends FieldProps {
  readonly children: (ties: Ties) => ComponentChild;
}

/** Label, hint, error and the input that they belong to. The error is in words, with a mark. */
export function Field({ label, hint, error, children }: Props) {
  const id = useOwnId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="field-hint soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
      })}
    </div>
  );
}
