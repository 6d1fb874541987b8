import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runTyped } from '../../content/editing/run-typed.ts';
import { lessonPath, sampleContent, writeSample } from './sample-content.ts';

const command = join(import.meta.dirname, '../../content/run.ts');

type Ended = { code: number; out: string; err: string };

/** In a process of its own, as an author does. */
function asTyped(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...args], (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

/** The same here, which is faster. */
async function run(...args: string[]): Promise<Ended> {
  const said = { out: '', err: '' };
  const hear = (to: keyof typeof said) => (text: string | Uint8Array) => {
    said[to] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(hear('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(hear('err')),
  ];
  try {
    return { code: await runTyped(args), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('content/run.ts', () => {
  it('asks for a record, records, then writes the compiled content', async () => {
    const root = await writeSample(sampleContent());
    const out = join(root, 'out');
    expect(await asTyped('--root', root, '--out', out)).toMatchObject({
      code: 1,
      err: expect.stringContaining('--record'),
    });
    expect(await asTyped('--root', root, '--record')).toMatchObject({
      code: 0,
      out: 'Recorded: kindness.1.\n',
    });
    expect(await asTyped('--root', root, '--out', out)).toMatchObject({ code: 0, err: '' });
    const modules = await readFile(join(out, 'functions/modules.json'), 'utf8');
    expect(JSON.parse(modules)).toHaveProperty('kindness');
  });

  it('prints a sentence for each mistake, ends with 1 and writes nothing', async () => {
    const root = await writeSample(sampleContent());
    await run('--root', root, '--record');
    await rm(join(root, lessonPath('asking-first', 'ur')));
    const out = join(root, 'out');
    const ended = await run('--root', root, '--out', out);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain(
      `content/${lessonPath('asking-first', 'ur')}, whole file: is missing`,
    );
    expect(ended.err).toMatch(/\n1 mistake\.\n$/);
    await expect(readFile(join(out, 'functions/modules.json'))).rejects.toThrow('ENOENT');
  });

  it('refuses to record a spelling of a version that it does not know', async () => {
    const root = await writeSample(sampleContent());
    expect(await run('--root', root, '--record-typo', 'kindness.9.ur')).toMatchObject({
      code: 1,
      err: expect.stringContaining('kindness.9.ur'),
    });
  });

  it('checks one module or all, and writes nothing', async () => {
    const root = await writeSample(sampleContent());
    await run('--root', root, '--record');
    const before = await readdir(root, { recursive: true });
    expect(await run('check', '--root', root)).toMatchObject({ code: 0, out: 'No mistakes.\n' });
    await run('new', 'patience', '--root', root);
    expect(await run('check', 'kindness', '--root', root)).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^No mistakes in content\/modules\/kindness\/; \d+ elsewhere\.\n$/,
      ),
    });
    expect(await run('check', 'patience', '--root', root)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/patience\/module\.ur\.json, title: holds 13 texts to replace/),
    });
    expect(await run('check', '--root', root)).toMatchObject({ code: 1 });
    await rm(join(root, 'modules/patience'), { recursive: true });
    expect(await readdir(root, { recursive: true })).toEqual(before);
    expect(await run('check', 'patience', '--root', root)).toMatchObject({ code: 1 });
  });

  it('prints the status as JSON too, also of content with mistakes', async () => {
    const files = sampleContent();
    files.set('modules/broken/module.json', '{');
    const root = await writeSample(files);
    const { out, code } = await run('status', '--json', '--root', root);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      modules: [{ id: 'kindness', languages: [{}, {}, {}] }],
    });
    expect((await run('status', '--root', root)).out).toContain(
      'content/modules/broken: module.json cannot be read',
    );
  });

  it('names its commands when it does not know one', async () => {
    for (const name of ['statsu', 'constructor']) {
      expect(await asTyped(name)).toMatchObject({
        code: 1,
        err: `"${name}" is no command: write one of check, new, status, sheet, banks, gift, or none.\n`,
      });
    }
    expect(await asTyped('check', '--rot', 'x')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Unknown option '--rot'/),
    });
  });
});
