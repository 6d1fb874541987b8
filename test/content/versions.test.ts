import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../content/compile/load-content.ts';
import type { Mistake } from '../../content/compile/mistake.ts';
import { recordContent } from '../../content/compile/record-content.ts';
import { languages } from '../../content/schema/language.ts';
import {
  editJson,
  mistakesAfter,
  moduleFolder,
  publishSample,
  type SampleFiles,
  sampleContent,
  writeSample,
} from './sample-content.ts';

const quizJson = `${moduleFolder}/quiz/1/quiz.json`;
const quizUr = `${moduleFolder}/quiz/1/quiz.ur.json`;

describe('a published quiz version', () => {
  it.each([
    ['its key', (quiz: Quiz) => swapRight(quiz)],
    ['the order of options', (quiz: Quiz) => quiz.items[0]?.options?.reverse()],
    ['an objective', (quiz: Quiz) => swapObjectives(quiz)],
    ['an item', (quiz: Quiz) => quiz.items.pop()],
  ])('may not change %s', async (_title, edit) => {
    const mistakes = await mistakesAfter((files) => editJson(files, quizJson, edit));
    const version = mistakes.find(
      (one) => one.kind === 'version' && one.file.endsWith('quiz.json'),
    );
    expect(version?.sentence).toContain('content/modules/kindness/quiz/2/');
  });

  it('may not swap the texts of two options in one language', async () => {
    const mistakes = await mistakesAfter((files) => editJson(files, quizUr, swapOptions));
    expect(kinds(mistakes)).toEqual(['version']);
    expect(mistakes[0]?.file).toBe(`content/${quizUr}`);
    expect(mistakes[0]?.sentence).toContain('--record-typo kindness.1.ur');
    expect(mistakes[0]?.sentence).toContain('content/modules/kindness/quiz/2/');
  });

  it('may get better explanations', async () => {
    const better = (words: Words) =>
      Object.assign(words.items.a1?.explanations ?? {}, { a: 'Why.' });
    expect(await mistakesAfter((files) => editJson(files, quizUr, better))).toEqual([]);
  });

  it('may list its words in another order', async () => {
    const turn = (words: Words) => {
      const item = words.items.a1;
      if (item === undefined) throw new Error('the sample has no a1');
      item.options = Object.fromEntries(Object.entries(item.options).reverse());
    };
    expect(await mistakesAfter((files) => editJson(files, quizUr, turn))).toEqual([]);
  });

  it('may not go away', async () => {
    const mistakes = await mistakesAfter((files) => {
      moveQuiz(files, '2');
      editJson(files, `${moduleFolder}/module.json`, (module) => (module.quizVersion = 2));
    });
    expect(mistakes).toContainEqual(
      expect.objectContaining({ file: 'content/versions.json', field: 'kindness.1' }),
    );
  });

  it('has to be recorded first', async () => {
    const root = await writeSample(sampleContent());
    const result = await loadContent(root);
    if (result.kind !== 'mistakes') throw new Error('nothing asked for the record');
    expect(kinds(result.mistakes)).toEqual(['version']);
    expect(result.mistakes[0]?.sentence).toContain('--record');
  });
});

describe('recordContent()', () => {
  it('keeps the record that a changed version has', async () => {
    const { root, files } = await publishSample();
    const before = await readFile(join(root, 'versions.json'), 'utf8');
    editJson(files, quizJson, swapRight);
    await writeFile(join(root, quizJson), files.get(quizJson) ?? '');
    expect(await recordContent(root)).toEqual({ kind: 'recorded', ids: [] });
    expect(await readFile(join(root, 'versions.json'), 'utf8')).toBe(before);
  });

  it('adds a second version beside the first', async () => {
    const { root, files } = await publishSample();
    const before = JSON.parse(await readFile(join(root, 'versions.json'), 'utf8'));
    copyQuiz(files, '2');
    editJson(files, `${moduleFolder}/quiz/2/quiz.json`, swapRight);
    const second = await writeSample(files);
    await writeFile(join(second, 'versions.json'), JSON.stringify(before));
    expect(await recordContent(second)).toEqual({ kind: 'recorded', ids: ['kindness.2'] });
    const after = JSON.parse(await readFile(join(second, 'versions.json'), 'utf8'));
    expect(after['kindness.1']).toEqual(before['kindness.1']);
    expect(after['kindness.2'].key).not.toBe(before['kindness.1'].key);
    expect(await loadContent(second)).toMatchObject({ kind: 'content' });
  });

  it('takes over a corrected spelling in the language named, and in no other', async () => {
    const { root, files } = await publishSample();
    editJson(files, quizUr, (words) => (words.items.a1.stem = 'درست لفظ؟'));
    await writeFile(join(root, quizUr), files.get(quizUr) ?? '');
    expect(await recordContent(root, 'kindness.1.ar')).toMatchObject({ kind: 'recorded' });
    expect(await loadContent(root)).toMatchObject({ kind: 'mistakes' });
    expect(await recordContent(root, 'kindness.1.ur')).toMatchObject({ kind: 'recorded' });
    expect(await loadContent(root)).toMatchObject({ kind: 'content' });
  });

  it('refuses a spelling when the key changed too, and a name it does not know', async () => {
    const { root, files } = await publishSample();
    expect(await recordContent(root, 'kindness.7.ur')).toMatchObject({ kind: 'refused' });
    editJson(files, quizJson, swapRight);
    await writeFile(join(root, quizJson), files.get(quizJson) ?? '');
    expect(await recordContent(root, 'kindness.1.ur')).toMatchObject({ kind: 'refused' });
  });

  it('records nothing as long as a translation is missing', async () => {
    const root = await writeSample(sampleContent());
    await rm(join(root, quizUr));
    expect(await recordContent(root)).toMatchObject({ kind: 'mistakes' });
    await expect(readFile(join(root, 'versions.json'))).rejects.toThrow('ENOENT');
  });
});

type Quiz = { items: { id: string; objective?: string; options?: string[]; right?: string }[] };
type Words = {
  items: Record<string, { options: Record<string, string>; explanations: Record<string, string> }>;
};

/** Another key that all other rules find as good as the old one. */
function swapRight(quiz: Quiz): void {
  for (const item of quiz.items) {
    if (item.right !== undefined) item.right = item.right === 'a' ? 'b' : 'a';
  }
}

function swapObjectives(quiz: Quiz): void {
  for (const item of quiz.items) {
    if (item.objective !== undefined) item.objective = item.objective === 'ask' ? 'listen' : 'ask';
  }
}

function swapOptions(words: Words): void {
  const options = words.items.a1?.options;
  if (options === undefined) throw new Error('the sample has no a1');
  [options.a, options.b] = [options.b ?? '', options.a ?? ''];
}

function copyQuiz(files: SampleFiles, version: string): void {
  for (const name of ['quiz', ...languages.map((language) => `quiz.${language}`)]) {
    const text = files.get(`${moduleFolder}/quiz/1/${name}.json`) ?? '';
    files.set(`${moduleFolder}/quiz/${version}/${name}.json`, text);
  }
}

function moveQuiz(files: SampleFiles, version: string): void {
  copyQuiz(files, version);
  for (const path of [...files.keys()]) if (path.includes('/quiz/1/')) files.delete(path);
}

function kinds(mistakes: readonly Mistake[]): string[] {
  return mistakes.map(({ kind }) => kind);
}
