import type { Language } from './language.ts';

/** A letter in plain text. Its subject stands in notifications: it says nothing telling. */
export interface Letter {
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** Hands the letter on; throws when that fails. */
  send(letter: Letter): Promise<void>;
}
