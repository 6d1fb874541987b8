import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteLanguages } from '../src/languages.ts';
import { pagesFile } from '../src/search/page-row.ts';
import { pageRows } from '../src/search/page-rows.ts';
import { readContentOrThrow } from './read-content.ts';

/** Adds a file a language with all pages and their words, which the search on the device reads. */
export function pageLists(): AstroIntegration {
  return {
    name: 'sanad-page-lists',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const content = await readContentOrThrow();
        for (const language of siteLanguages) {
          const target = join(fileURLToPath(dir), pagesFile(language));
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, JSON.stringify(pageRows(content, language)));
        }
      },
    },
  };
}
