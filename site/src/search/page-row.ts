/**
 * A page that can be found, as it travels to the device: path after the language, title, what it
 * belongs to (such as a module's title), other words it is found by, running text.
 */
export type PageRow = readonly [
  inside: string,
  title: string,
  belongsTo: string,
  alsoBy: string,
  text: string,
];

/** The file of all pages in a language. Its name tells nothing; under `/l/` no browser keeps it. */
export function pagesFile(language: string): string {
  return `/l/pages.${language}.json`;
}

/** The rows of such a file; undefined for anything else. */
export function readPageRows(value: unknown): PageRow[] | undefined {
  return Array.isArray(value) && value.every(isPageRow) ? value : undefined;
}

function isPageRow(value: unknown): value is PageRow {
  return (
    Array.isArray(value) && value.length === 5 && value.every((part) => typeof part === 'string')
  );
}
