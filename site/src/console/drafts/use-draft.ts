import { useState } from 'preact/hooks';
import type { ConsoleApp } from '../app.ts';

interface Kind<Form> {
  /** Names the form and what it is about, such as `plan/<workshopId>`; another shape, another name. */
  readonly name: string;
  /** Reads what was kept; a draft that doesn't fit any more is dropped. */
  readonly schema: { safeParse(value: unknown): { success: boolean; data?: Form } };
  /** What the form begins with when nothing was kept. */
  readonly initial: Form;
}

export interface Draft<Form> {
  readonly value: Form;
  /** Whether it holds something that has not been sent. */
  readonly touched: boolean;
  readonly set: (next: Form) => void;
  /** After it was sent, or given up: begins anew with what is given. */
  readonly settle: (next: Form) => void;
}

/**
 * A form's state, kept in the tab at each change until it is settled, so that neither a lost session,
 * a refresh nor another screen loses what was typed.
 */
export function useDraft<Form>(
  { drafts }: Pick<ConsoleApp, 'drafts'>,
  { name, schema, initial }: Kind<Form>,
): Draft<Form> {
  const [state, setState] = useState(() => {
    const found = drafts.read(name);
    const parsed = found === undefined ? undefined : schema.safeParse(found);
    return parsed?.success && parsed.data !== undefined
      ? { value: parsed.data, touched: true }
      : { value: initial, touched: false };
  });
  return {
    ...state,
    set: (value) => {
      drafts.write(name, value);
      setState({ value, touched: true });
    },
    settle: (value) => {
      drafts.write(name, undefined);
      setState({ value, touched: false });
    },
  };
}
