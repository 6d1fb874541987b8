import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../../content/compile/content.ts';
import { languages } from '../../../content/schema/language.ts';
import { isLowTrace } from '../../../infra/edge/trace.ts';
import { pagesFile } from '../../../site/src/search/page-row.ts';
import { pageRows } from '../../../site/src/search/page-rows.ts';
import { shippedContent } from '../../content/shipped-content.ts';

/** As a CDN compresses while it delivers. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const budget = 40 * 1_024;

let content: Content;
beforeAll(async () => {
  ({ content } = await shippedContent());
});

describe.each(languages)('the pages that can be found in %s', (language) => {
  it('are every lesson, every word and the pages for help', () => {
    const insides = pageRows(content, language).map(([inside]) => inside);
    expect(new Set(insides).size).toBe(insides.length);
    const lessons = content.modules.flatMap(({ slug, lessons: all }) =>
      all.map((_, at) => `learn/${slug}/${at + 1}/`),
    );
    for (const inside of [...lessons, 'help/', 'moment/', 'safety/', 'words/']) {
      expect(insides).toContain(inside);
    }
    expect(insides.filter((inside) => inside.startsWith('words/#'))).toHaveLength(
      content.glossary.length,
    );
  });

  it('hold texts, and none of a quiz', () => {
    const rows = pageRows(content, language);
    for (const [inside, title, , , text] of rows) {
      expect(title, inside).not.toBe('');
      expect(text.length, inside).toBeGreaterThan(20);
    }
    const all = JSON.stringify(rows);
    for (const { quizzes } of content.modules) {
      for (const { words } of quizzes) {
        for (const { stem } of Object.values(words[language].items)) {
          expect(all).not.toContain(stem);
        }
      }
    }
  });

  it('fit the budget, in a file that no browser keeps', () => {
    const file = JSON.stringify(pageRows(content, language));
    expect(brotliCompressSync(file, quality).length).toBeLessThanOrEqual(budget);
    expect(isLowTrace(pagesFile(language))).toBe(true);
  });
});
