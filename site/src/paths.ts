import type { Language } from '../../content/schema/language.ts';

/** Address of a page in a language; `inside` is what follows the language, such as `learn/`. */
export function pathTo(language: Language, inside = ''): string {
  return `/${language}/${inside}`;
}

/** Where a module lives inside a language: its front, lesson `part`, or its `print` page. */
export function moduleInside(slug: string, part?: number | 'print'): string {
  return part === undefined ? `learn/${slug}/` : `learn/${slug}/${part}/`;
}
