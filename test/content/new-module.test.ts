import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../content/compile/load-content.ts';
import type { Mistake } from '../../content/compile/mistake.ts';
import { formatJson } from '../../content/editing/format-json.ts';
import { newModule } from '../../content/editing/new-module.ts';
import { moduleFiles } from '../../content/editing/scaffold/module-files.ts';
import { languages } from '../../content/schema/language.ts';
import { sampleContent, writeSample } from './sample-content.ts';
import { typed } from './typed.ts';

const outline = {
  id: 'patience',
  lessons: ['lesson-1', 'lesson-2', 'lesson-3', 'lesson-4', 'lesson-5'],
  objectives: ['objective-1', 'objective-2', 'objective-3', 'objective-4'],
};
const written = [...moduleFiles(outline).keys()].filter((path) => path !== 'README.md');

async function scaffolded(...args: string[]): Promise<{ root: string; code: number }> {
  const root = await writeSample(sampleContent());
  return { root, code: await newModule(typed('patience', ...args, '--root', root)) };
}

async function mistakesOf(root: string): Promise<Mistake[]> {
  const result = await loadContent(root);
  const mistakes = result.kind === 'mistakes' ? result.mistakes : [];
  return mistakes.filter(({ file }) => file.startsWith('content/modules/patience/'));
}

/** What the check says once a word stands wherever there is text to replace: before, it says little else. */
async function kindsOnceWritten(root: string): Promise<Set<string>> {
  const folder = join(root, 'modules/patience');
  for (const path of await readdir(folder, { recursive: true })) {
    if (!/\.(?:json|md)$/u.test(path) || path === 'README.md') continue;
    const text = await readFile(join(folder, path), 'utf8');
    const whole = text.replaceAll(/\[\[[^\]]*\]\]/gu, 'Go');
    await writeFile(join(folder, path), whole.replace('replace-this-slug', 'slow-steps'));
  }
  return new Set((await mistakesOf(root)).map(({ kind }) => kind));
}

/** Short and alike as the texts are, that much has to be wrong, and nothing else. */
const left = new Set(['length', 'version', 'neutral']);

describe('npm run content -- new', () => {
  it('writes every file of every language, and check names each until its text is written', async () => {
    const { root, code } = await scaffolded();
    expect(code).toBe(0);
    const mistakes = await mistakesOf(root);
    const unfinished = mistakes.filter(({ kind }) => kind === 'unfinished');
    const files = new Set(
      unfinished.map(({ file }) => file.replace('content/modules/patience/', '')),
    );
    expect([...files].sort()).toEqual(written.filter((path) => path !== 'quiz/1/quiz.json').sort());
    const others = mistakes.filter(({ kind }) => kind !== 'unfinished');
    expect(others.map(({ kind, file }) => [kind, file])).toEqual([
      ['version', 'content/modules/patience/quiz/1/quiz.json'],
    ]);
    expect(unfinished.map(({ sentence }) => sentence)).toContainEqual(
      'content/modules/patience/lessons/lesson-1.ur.md, line 1: holds 21 texts to replace, the ' +
        'first is “[[عنوان]]”: write what it asks for.',
    );
  });

  it('holds a structure that has no mistake of its own once texts stand there', async () => {
    const { root } = await scaffolded();
    expect(await kindsOnceWritten(root)).toEqual(left);
  });

  it('asks for a neutral address', async () => {
    const { root } = await scaffolded();
    expect(await mistakesOf(root)).toContainEqual(
      expect.objectContaining({ kind: 'unfinished', field: 'slug' }),
    );
  });

  it.each([
    ['more objectives than lessons', 'a,b,c'],
    ['more objectives than items', 'a,b,c,d,e,f,g,h,i'],
    ['one objective', 'a'],
  ])('teaches and measures each objective: %s', async (_title, objectives) => {
    const { root } = await scaffolded('--lessons', 'waiting,asking', '--objectives', objectives);
    const place = join(root, 'modules/patience/module.json');
    expect(JSON.parse(await readFile(place, 'utf8')).objectives).toEqual(objectives.split(','));
    expect(await kindsOnceWritten(root)).toEqual(left);
  });

  it('takes ids of lessons, with no mistake but what is to be written', async () => {
    const { root } = await scaffolded('--lessons', 'waiting,asking');
    const names = await readdir(join(root, 'modules/patience/lessons'));
    expect(names.sort()).toEqual(
      ['asking', 'waiting'].flatMap((id) => languages.toSorted().map((lang) => `${id}.${lang}.md`)),
    );
    const kinds = (await mistakesOf(root)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['unfinished', 'version']));
  });

  it.each([
    ['a module that exists', 'kindness', []],
    ['an id that is none', 'My Module', []],
    ['a lesson id that is none', 'patience', ['--lessons', 'one,Two']],
    ['a lesson listed twice', 'patience', ['--lessons', 'one,one']],
  ])('refuses %s and writes nothing', async (_title, id, args) => {
    const root = await writeSample(sampleContent());
    await mkdir(join(root, 'modules'), { recursive: true });
    const before = await readdir(root, { recursive: true });
    expect(await newModule(typed(id, ...args, '--root', root))).toBe(1);
    expect(await readdir(root, { recursive: true })).toEqual(before);
  });
});

describe('formatJson()', () => {
  it('joins short arrays of plain values and leaves the rest', () => {
    const long = Array.from({ length: 4 }, () => 'x'.repeat(40));
    const text = formatJson({ short: ['a', 'b'], none: [], long, nested: [{ deep: [1, 2] }] });
    expect(text).toContain('"short": ["a", "b"],\n');
    expect(text).toContain('"none": [],\n');
    expect(text).toContain(`"long": [\n    "${'x'.repeat(40)}",\n`);
    expect(text).toContain('"nested": [\n    {\n      "deep": [1, 2]\n    }\n  ]\n');
    expect(JSON.parse(text)).toEqual({
      short: ['a', 'b'],
      none: [],
      long,
      nested: [{ deep: [1, 2] }],
    });
  });
});
