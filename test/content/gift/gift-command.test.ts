import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { giftCommand } from '../../../content/gift/gift-command.ts';
import {
  editJson,
  moduleFolder,
  type SampleFiles,
  sampleContent,
  writeSample,
} from '../sample-content.ts';

let folder: string;
let said: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanad-gift-'));
  said = [];
  const hear = (text: string | Uint8Array) => said.push(String(text)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function sample(change: (files: SampleFiles) => void = () => {}): Promise<string> {
  const files = sampleContent();
  change(files);
  return writeSample(files);
}

const inFolder = (name: string) => join(folder, name);

async function json(name: string) {
  return JSON.parse(await readFile(inFolder(name), 'utf8'));
}

async function exported(root: string, language: string): Promise<string> {
  const file = inFolder(`${language}.gift`);
  expect(await giftCommand(['kindness', language, '--root', root, '--out', file])).toBe(0);
  return file;
}

function imported(language: string, file: string): Promise<number> {
  return giftCommand(['kindness', language, '--in', file, '--as', inFolder('draft')]);
}

describe('giftCommand()', () => {
  it('brings a module out and in again, language after language', async () => {
    const root = await sample();
    for (const language of ['ur', 'en', 'ar']) {
      expect(await imported(language, await exported(root, language))).toBe(0);
      const before = JSON.parse(
        sampleContent().get(`${moduleFolder}/quiz/1/quiz.${language}.json`)!,
      );
      delete before.items.s1;
      expect(await json(`draft/quiz.${language}.json`)).toEqual(before);
    }
    const before = JSON.parse(sampleContent().get(`${moduleFolder}/quiz/1/quiz.json`)!);
    expect(await json('draft/quiz.json')).toEqual({ items: before.items.slice(0, 4) });
    expect(said.join('')).toContain('Left out: s1 is a scale');
  });

  it('takes the version that new workshops get, not a later one in the making', async () => {
    const root = await sample((files) => {
      for (const language of ['', '.en']) {
        const text = files.get(`${moduleFolder}/quiz/1/quiz${language}.json`)!;
        files.set(`${moduleFolder}/quiz/9/quiz${language}.json`, text);
        files.set(`${moduleFolder}/quiz/10/quiz${language}.json`, text);
      }
      editJson(files, `${moduleFolder}/quiz/9/quiz.en.json`, (words) => {
        words.items.a1.stem = 'Current?';
      });
      editJson(files, `${moduleFolder}/module.json`, (module) => {
        module.quizVersion = 9;
      });
    });
    const text = await readFile(await exported(root, 'en'), 'utf8');
    expect(text).toContain('kindness.A.9 a1 ask::[plain]Current?{');
  });

  it('writes the draft as the formatter of the repository would', async () => {
    await imported('en', await exported(await sample(), 'en'));
    expect(await readFile(inFolder('draft/quiz.json'), 'utf8')).toContain(
      '      "options": ["a", "b"],\n      "right": "a"\n    },\n',
    );
  });

  it('overwrites nothing, and joins only what has the same ids and keys', async () => {
    const root = await sample();
    const file = await exported(root, 'en');
    expect(await imported('en', file)).toBe(0);
    expect(await imported('en', file)).toBe(0);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('=a1 one', '~a1 one').replace('~a1 two', '=a1 two'));
    expect(await imported('en', file)).toBe(1);
    expect(said.at(-1)).toContain('quiz.json is there with other content');
    await writeFile(file, text.replace('=a1 one', '=a1 new'));
    expect(await imported('en', file)).toBe(1);
    expect(said.at(-1)).toContain('quiz.en.json is there with other content');
    expect(await json('draft/quiz.en.json')).toMatchObject({
      items: { a1: { options: { a: 'a1 one' } } },
    });
  });

  it('names file, line, title and reason of each question that it can not take', async () => {
    const file = inFolder('mixed.gift');
    await writeFile(file, '::Rain::It rains. {T}\n\n::Sky::Which? {=a ~b}\n\nWhy? {}\n');
    expect(await imported('en', file)).toBe(0);
    expect(said[0]).toBe(
      `${file}, line 1: “Rain” not taken: it is a true/false question: it could become a choice of two or more sentences.\n`,
    );
    expect(said[1]).toContain('line 3: “Sky” taken as q2; ');
    expect(said[2]).toContain('line 5: not taken: it is an essay');
    expect(said[3]).toBe('Taken: 1. Not taken: 2.\n');
  });

  it.each([
    ['nothing to take', 'It rains. {T}'],
    ['another encoding', Buffer.from('Caf\u00e9? {=a ~b}', 'latin1')],
    ['another language', '$CATEGORY: $course$/top/Sanad/kindness/1/ur/A\n\nWhich? {=a ~b}'],
    ['another module', '$CATEGORY: $course$/top/Sanad/consent/1/en/A\n\nWhich? {=a ~b}'],
  ])('writes nothing of a file with %s', async (_, content) => {
    await writeFile(inFolder('x.gift'), content);
    expect(await imported('en', inFolder('x.gift'))).toBe(1);
    expect(await readdir(folder)).toEqual(['x.gift']);
  });

  it('ends with 1 when words of an author were left out', async () => {
    const root = await sample((files) =>
      editJson(files, `${moduleFolder}/quiz/1/quiz.en.json`, (words) => delete words.items.b1),
    );
    const out = inFolder('x.gift');
    expect(await giftCommand(['kindness', 'en', '--root', root, '--out', out])).toBe(1);
    expect(said[0]).toContain('3 of 4 choice items of kindness, version 1, in en');
    expect(said.join('')).toContain('Left out: b1 has no words');
  });

  it.each([
    ['no module', ['en', '--out', 'x']],
    ['no such language', ['kindness', 'xx', '--out', 'x']],
    ['no direction', ['kindness', 'en']],
    ['both directions', ['kindness', 'en', '--out', 'x', '--in', 'y', '--as', 'z']],
    ['no draft folder', ['kindness', 'en', '--in', 'y']],
    ['an unknown option', ['kindness', 'en', '--out', 'x', '--force']],
  ])('shows how it is used when there is %s', async (_, args) => {
    expect(await giftCommand(args)).toBe(1);
    expect(said.join('')).toContain('gift <module> <language> --out');
  });

  it('says so when there is no such module, or its quiz is no quiz', async () => {
    const root = await sample((files) => files.set(`${moduleFolder}/quiz/1/quiz.en.json`, '{'));
    const out = inFolder('x.gift');
    expect(await giftCommand(['kindnes', 'en', '--root', root, '--out', out])).toBe(1);
    expect(said.at(-1)).toContain('modules/kindnes/module.json, whole file: is missing');
    expect(await giftCommand(['kindness', 'en', '--root', root, '--out', out])).toBe(1);
    expect(said.at(-1)).toContain('quiz.en.json, whole file: is no JSON');
  });
});
