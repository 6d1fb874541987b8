import type { SiteLanguage } from './site-language.ts';

/** Address of a page in a language; `inside` is what follows the language, such as `learn/`. */
export function pathTo(language: SiteLanguage, inside = ''): string {
  return `/${language}/${inside}`;
}

/** What a trainer shows, prints and hands out of a module, in the order in which it is offered. */
export const handoutParts = ['guide', 'room', 'sheet-a', 'sheet-b', 'tally', 'guardians'] as const;
export type HandoutPart = (typeof handoutParts)[number];

/** Pages of a module beside its lessons. */
export type ModulePart = HandoutPart | 'print';

/** Where a module lives inside a language: its front, lesson number `part`, or another page of it. */
export function moduleInside(slug: string, part?: number | ModulePart): string {
  return part === undefined ? `learn/${slug}/` : `learn/${slug}/${part}/`;
}

/** The file that holds all handouts of a module, for rooms without network. Its name tells nothing. */
export function packFile(slug: string, language: SiteLanguage): string {
  return `/l/${slug}.${language}.html`;
}
