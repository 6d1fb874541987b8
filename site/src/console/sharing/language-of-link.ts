import type { Language } from '../../../../functions/platform/language.ts';

/** The language that a link to a workshop opens in: the trainer's, where the workshop has it. */
export function languageOfLink(own: Language, offered: readonly Language[]): Language {
  return offered.includes(own) ? own : (offered[0] ?? own);
}
