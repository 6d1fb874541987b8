import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Content, Loaded } from '../../content/compile/content.ts';
import { emitContent } from '../../content/compile/emit-content.ts';
import { emittedFiles } from '../../content/compile/emitted-files.ts';
import { loadContent } from '../../content/compile/load-content.ts';
import { replaceFiles } from '../../content/compile/replace-files.ts';
import { publishSample } from './sample-content.ts';

async function loaded(): Promise<Loaded> {
  const { root } = await publishSample();
  const result = await loadContent(root);
  if (result.kind !== 'content') throw new Error(JSON.stringify(result.mistakes));
  return result;
}

async function sample(): Promise<Content> {
  return (await loaded()).content;
}

async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sanad-emit-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('emittedFiles()', () => {
  it('names what servers and participants look for', async () => {
    const names = [...emittedFiles(await sample()).keys()].sort();
    expect(names).toEqual([
      'functions/conduct.json',
      'functions/modules.json',
      ...['A', 'B'].flatMap((form) =>
        ['ar', 'en', '', 'ur']
          .map((language) => (language === '' ? 'json' : `${language}.json`))
          .map((end) => `functions/quizzes/kindness.${form}.1.${end}`),
      ),
      'functions/rubrics.json',
      'functions/staff-modules.json',
      'functions/tracks.json',
      ...['ar', 'en', 'ur'].map((language) => `public/l/small-steps.${language}.json`),
      ...['A', 'B'].flatMap((form) =>
        ['ar', 'en', 'ur'].map((language) => `public/q/small-steps.${form}.1.${language}.json`),
      ),
      'site/content.json',
    ]);
  });

  it('tells servers lessons, versions, keys and explanations of a form', async () => {
    const files = emittedFiles(await sample());
    expect(files.get('functions/modules.json')).toEqual({
      kindness: {
        lessons: ['asking-first', 'hearing-answers'],
        quizVersions: [1],
        sensitive: false,
      },
    });
    expect(files.get('functions/quizzes/kindness.B.1.json')).toEqual({
      items: [
        { id: 'b1', kind: 'choice', objective: 'ask', options: ['a', 'b'], right: 'b' },
        { id: 'b2', kind: 'choice', objective: 'listen', options: ['a', 'b'], right: 'a' },
        { id: 's1', kind: 'scale', options: ['1', '2', '3'] },
      ],
    });
    expect(files.get('functions/quizzes/kindness.B.1.ar.json')).toEqual({
      explanations: {
        b1: { a: 'Because of b1 one.', b: 'Because of b1 two.' },
        b2: { a: 'Because of b2 one.', b: 'Because of b2 two.' },
      },
    });
  });

  it('shows participants stems and options in order', async () => {
    const files = emittedFiles(await sample());
    expect(files.get('public/q/small-steps.A.1.en.json')).toEqual({
      items: [
        {
          id: 'a1',
          kind: 'choice',
          stem: 'Kind people ask first and wait for the answer. a1?',
          options: [
            { id: 'a', text: 'a1 one' },
            { id: 'b', text: 'a1 two' },
          ],
        },
        expect.objectContaining({ id: 'a2' }),
        {
          id: 's1',
          kind: 'scale',
          stem: 'Kind people ask first and wait for the answer.',
          options: [
            { id: '1', text: 'no' },
            { id: '2', text: 'so so' },
            { id: '3', text: 'yes' },
          ],
        },
      ],
    });
  });

  it('puts no key and no explanation of a quiz into a public file', async () => {
    const files = [...emittedFiles(await sample())];
    const secret = files.filter(([path]) => path.startsWith('functions/'));
    const open = JSON.stringify(files.filter(([path]) => path.startsWith('public/')));
    expect(JSON.stringify(secret)).toContain('"right"');
    expect(JSON.stringify(secret)).toContain('Because of');
    expect(open).not.toContain('"right"');
    expect(open).not.toContain('"objective"');
    expect(open).not.toContain('Because of');
  });

  it('gives the participant app lessons with notes where a lesson has one', async () => {
    const file = emittedFiles(await sample()).get('public/l/small-steps.ur.json');
    expect(file).toMatchObject({
      module: 'kindness',
      title: 'مہربانی',
      neutralTitle: 'چھوٹے قدم',
      lessons: [
        { id: 'asking-first', minutes: 5, blocks: expect.any(Array) },
        { id: 'hearing-answers', contentNote: expect.stringMatching(/\S/) },
      ],
    });
    expect(JSON.stringify(file).match(/"contentNote"/g)).toHaveLength(1);
  });
});

describe('emittedFiles(), on the glossary', () => {
  it('gives participants the meaning of a term beside the paragraph that uses it first', async () => {
    const content = await sample();
    expect(content.glossary.map(({ id }) => id)).toEqual(['kindness']);
    const files = emittedFiles(content);
    expect(files.get('public/l/small-steps.en.json')).toMatchObject({
      lessons: [
        {
          blocks: [
            { kind: 'heading' },
            {
              kind: 'paragraph',
              terms: [{ id: 'kindness', term: 'kindness', meaning: 'Thinking of others.' }],
            },
            { kind: 'scenario' },
            { kind: 'practice' },
          ],
        },
        {},
      ],
    });
    expect(JSON.stringify(files.get('public/l/small-steps.ur.json'))).not.toContain('"terms"');
  });
});

describe('emitContent()', () => {
  it('writes the files, takes old ones away and leaves the same ones alone', async () => {
    const result = await loaded();
    const out = await ownFolder();
    await emitContent(result, out);
    const written = join(out, 'public/q/small-steps.A.1.ur.json');
    const before = await stat(written);
    await writeFile(join(out, 'public/q/gone.A.1.ur.json'), '{}');
    await writeFile(join(out, 'functions/modules.json'), 'half');
    await emitContent(result, out);
    expect((await stat(written)).ino).toBe(before.ino);
    expect(await readdir(join(out, 'public/q'))).not.toContain('gone.A.1.ur.json');
    expect(JSON.parse(await readFile(join(out, 'functions/modules.json'), 'utf8'))).toHaveProperty(
      'kindness',
    );
    expect((await readdir(out)).sort()).toEqual(['functions', 'public', 'site']);
  });
});

describe('replaceFiles()', () => {
  it('never shows a reader half a file', async () => {
    const folder = await ownFolder();
    const texts = ['a', 'b'].map((letter) => letter.repeat(2_000_000));
    await replaceFiles(folder, new Map([['x.json', texts[0] ?? '']]));
    let writing = true;
    const seen = new Set<string>();
    const reader = (async () => {
      while (writing) {
        const text = await readFile(join(folder, 'x.json'), 'utf8');
        seen.add(`${text.length} ${new Set([text[0], text.at(-1)]).size}`);
      }
    })();
    for (let round = 0; round < 20; round += 1) {
      await replaceFiles(folder, new Map([['x.json', texts[round % 2] ?? '']]));
    }
    writing = false;
    await reader;
    expect([...seen]).toEqual(['2000000 1']);
  });
});
