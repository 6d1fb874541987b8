import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../content/compile/load-content.ts';

async function filesOf(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
}

/** As a text may stand in HTML or JSON, quotes and apostrophes escaped or not: letters only. */
const lettersOf = (text: string) =>
  text.replace(/&#?\w+;|\\u[0-9a-f]{4}|\\./gi, '').replace(/[^\p{L}\p{N}]/gu, '');

describe('the built site', () => {
  test('holds no key and no explanation of a scored item', async () => {
    const loaded = await loadContent('content');
    if (loaded.kind === 'mistakes') throw new Error('The content has mistakes.');
    const explanations = loaded.content.modules.flatMap(({ quizzes }) =>
      quizzes.flatMap(({ words }) =>
        Object.values(words).flatMap(({ items }) =>
          Object.values(items).flatMap((item) =>
            'explanations' in item ? Object.values(item.explanations) : [],
          ),
        ),
      ),
    );
    expect(explanations.length).toBeGreaterThan(150);
    const texts = (await filesOf('site/dist')).filter((file) => /\.(html|json|js)$/.test(file));
    expect(texts.some((file) => /\/q\/.*\.json$/.test(file))).toBe(true);
    for (const file of texts) {
      const text = await readFile(file, 'utf8');
      expect(text, file).not.toMatch(/"(right|key|explanations?)":/);
      const letters = lettersOf(text);
      const leaked = explanations.filter((each) => letters.includes(lettersOf(each)));
      expect(leaked, file).toEqual([]);
    }
  });
});
