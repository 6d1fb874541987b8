import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Loaded } from '../../content/compile/content.ts';
import { loadContent } from '../../content/compile/load-content.ts';
import { bringWay, demoBody, idOf, stackAtHand } from './certification/brought.ts';
import { byHttp } from './certification/by-http.ts';
import { trackAtHand } from './certification/track-at-hand.ts';
import { keyFinder, leakFinder } from './no-key-leaks.ts';

let loaded: Loaded;
let leaksIn: (text: string) => string[];
let explanation: string;
let question: string;
beforeAll(async () => {
  const read = await loadContent('content');
  if (read.kind === 'mistakes') throw new Error('The content has mistakes.');
  loaded = read;
  leaksIn = leakFinder(loaded);
  question = Object.values(loaded.banks[0]?.words.ur.items ?? {})[0]?.stem ?? '';
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

  test('would be found out with a question of an exam, or its key, or of a staff module', () => {
    const [bank] = loaded.banks;
    const [item] = bank?.items ?? [];
    const staff = loaded.content.staffModules[0]?.quizzes[0]?.words.ar.items.a1;
    expect(question).not.toBe('');
    expect(leaksIn(`<p>${inAttribute(question)}</p>`)).not.toEqual([]);
    expect(leaksIn(`{"${item?.id}":"${item?.right}"}`)).not.toEqual([]);
    expect(staff && 'explanations' in staff && leaksIn(staff.explanations.b ?? '')).not.toEqual([]);
  });
});

const sitting = z.object({
  number: z.int(),
  revision: z.int(),
  items: z.array(z.object({ id: z.string(), options: z.array(z.object({ id: z.string() })) })),
});

describe('what is answered about an exam', () => {
  test('tells no right answer, neither before nor after grading', async () => {
    const dependencies = await stackAtHand();
    const at = await trackAtHand('lead-facilitator');
    const staffId = idOf(dependencies, 'Bilal Both');
    const witness = { staffId: 'a-lead', name: 'Lubna Lead' };
    await bringWay(dependencies, { staffId, name: 'Bilal', at, witness, without: 'exam' });
    dependencies.documents.destroy();
    const ask = await byHttp('Bilal Both');
    const tellsIn = keyFinder(loaded);
    const path = `/api/certification/paths/${demoBody}/lead-facilitator`;
    const read = async (what: string, body?: object) => {
      const answer = await ask(what, body);
      expect(tellsIn(JSON.stringify(answer)), what).toEqual([]);
      return answer;
    };

    const begun = sitting.parse(await read(`POST ${path}/sittings`, { language: 'en' }));
    const places = begun.items.map(({ id, options }) =>
      options.findIndex((option) => option.id === at.bankKey.get(id)),
    );
    // Were it always the first, its place would be the key.
    expect(new Set(places).size).toBeGreaterThan(1);
    expect(places).not.toContain(-1);
    const mine = `${path}/sittings/${begun.number}`;
    await read(`GET ${mine}?language=ur`);
    const answers = Object.fromEntries(begun.items.map(({ id }) => [id, 'a']));
    const { revision } = z
      .object({ revision: z.int() })
      .parse(await read(`PUT ${mine}/answers`, { revision: begun.revision, answers }));
    await read(`POST ${mine}/submission`, { revision, answers, language: 'ar' });
    for (const over of [
      `${mine}?language=en`,
      path,
      '/api/certification/exams/lead-facilitator?language=en',
    ]) {
      const text = JSON.stringify(await read(`GET ${over}`));
      expect(
        [...at.bankKey.keys()].filter((id) => text.includes(`"${id}"`)),
        over,
      ).toEqual([]);
    }
    const [module = ''] = at.track.requirements.modules;
    await read(`GET /api/certification/study/${module}`);
  });
});
