import type { SiteLanguage } from './site-language.ts';

/** Address of a page in a language; `inside` is what follows the language, such as `learn/`. */
export function pathTo(language: SiteLanguage, inside = ''): string {
  return `/${language}/${inside}`;
}

/** Pages of a module beside its lessons: what a trainer shows, prints and hands out. */
export type ModulePart = 'guardians' | 'guide' | 'print' | 'room' | 'sheet-a' | 'sheet-b' | 'tally';

/** Where a module lives inside a language: its front, lesson number `part`, or another page of it. */
export function moduleInside(slug: string, part?: number | ModulePart): string {
  return part === undefined ? `learn/${slug}/` : `learn/${slug}/${part}/`;
}

/** The file that holds all handouts of a module, for rooms without network. Its name tells nothing. */
export function packFile(slug: string, language: SiteLanguage): string {
  return `/l/${slug}.${language}.html`;
}
