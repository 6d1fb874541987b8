import type { Language } from '../../content/schema/language.ts';

/** The code of a language that is still growing; a build may be told of some. */
export type GrowingLanguage = string & { readonly growing: true };

/** Any language that pages are built in. */
export type SiteLanguage = GrowingLanguage | Language;
