import type { Language } from '../../../../functions/platform/language.ts';
import { pathTo } from '../../paths.ts';

interface JoinLink {
  /** To read out and type: without protocol and last slash, which nobody needs to type. */
  readonly shown: string;
  /** With the code after `#`, which no server ever sees. */
  readonly whole: string;
}

/** The ways to a workshop for those invited; `origin` as in `https://example.org`. */
export function joinLink(origin: string, language: Language, code: string): JoinLink {
  const address = `${origin}${pathTo(language, 'join/')}`;
  return { shown: address.replace(/^https?:\/\/|\/$/g, ''), whole: `${address}#${code}` };
}
