import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../content/compile/load-content.ts';
import { leakFinder } from './no-key-leaks.ts';

let leaksIn: (text: string) => string[];
let explanation: string;
beforeAll(async () => {
  const loaded = await loadContent('content');
  if (loaded.kind === 'mistakes') throw new Error('The content has mistakes.');
  leaksIn = leakFinder(loaded.content);
  const item = loaded.content.modules[0]?.quizzes[0]?.words.en.items.a1;
  if (!item || !('explanations' in item)) throw new Error('The first item has no explanations.');
  explanation = item.explanations.a ?? '';
});

async function filesOf(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
}

const inAttribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

describe('the built site', () => {
  test('holds no key and no explanation of a scored item', async () => {
    const texts = (await filesOf('site/dist')).filter((file) => /\.(html|json|js)$/.test(file));
    expect(texts.some((file) => /\/q\/.*\.json$/.test(file))).toBe(true);
    for (const file of texts) {
      const text = await readFile(file, 'utf8');
      expect(text, file).not.toMatch(/"(right|key|explanations?)":/);
      expect(leaksIn(text), file).toEqual([]);
    }
  });

  test.each([
    ['{"items":[{"id":"a1","right":"c"}]}'],
    ['{"a1":"c","a2":"d"}'],
    ['[["a1","c"],["a2","d"]]'],
    ['["c","d","b","a","d","b","c","a"]'],
    ['{"explanations":{"a":""}}'],
  ])('would be found out with %s in it, however it is written', (key) => {
    const written = [key, inAttribute(key), JSON.stringify(key), key.replace(/"/g, "'")];
    for (const text of written) expect(leaksIn(`<p>${text}</p>`), text).not.toEqual([]);
    expect(leaksIn('export const a = { a1: "c" };')).not.toEqual([]);
    expect(leaksIn('export const a = { right: `b` };')).not.toEqual([]);
    expect(leaksIn(`<p>${inAttribute(explanation)}</p>`)).not.toEqual([]);
  });
});
