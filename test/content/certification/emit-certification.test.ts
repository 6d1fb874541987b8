import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bankFiles } from '../../../content/compile/bank-files.ts';
import { emitContent } from '../../../content/compile/emit-content.ts';
import { emittedFiles } from '../../../content/compile/emitted-files.ts';
import { languages } from '../../../content/schema/language.ts';
import { loadCertified } from './sample-certification.ts';

describe('emittedFiles(), on certification', () => {
  it('gives servers the rules of tracks with the words that a credential takes over', async () => {
    const { content } = await loadCertified();
    const tracks = emittedFiles(content).get('functions/tracks.json');
    expect(tracks).toMatchObject({
      'calm-leader': {
        id: 'calm-leader',
        version: 1,
        requirements: { exam: { bank: 'calm-leader', draw: 6 }, conduct: 1 },
        prerequisites: [],
        words: { en: { name: 'Whoever leads a group stays calm.' } },
      },
      'calm-head': { prerequisites: ['calm-leader'], allows: { sensitiveModules: true } },
    });
  });

  it('gives servers rubrics to score by, and what each version of conduct says', async () => {
    const files = emittedFiles((await loadCertified()).content);
    expect(files.get('functions/rubrics.json')).toEqual({
      calm: {
        id: 'calm',
        version: 1,
        levels: ['harmful', 'not-yet', 'meets'],
        criteria: [
          { id: 'voice', critical: true },
          { id: 'pauses', critical: false },
        ],
      },
    });
    expect(files.get('functions/conduct.json')).toMatchObject({
      1: { ur: { points: expect.any(Array), safeguarding: expect.any(Array) } },
    });
  });

  it('tells pages what an exam measures and that it is a sample, but no stem, option or key', async () => {
    const { content } = await loadCertified();
    expect(content.banks).toEqual([
      {
        id: 'calm-leader',
        version: 1,
        sample: true,
        items: 8,
        objectives: ['breathing', 'waiting'].map((id) => ({
          id,
          name: expect.objectContaining({ en: 'Whoever leads a group stays calm.' }),
        })),
      },
    ]);
    const everything = JSON.stringify([...emittedFiles(content)]);
    expect(everything).not.toContain('A door bangs');
    expect(everything).not.toContain('way a of q1');
    expect(everything).not.toContain('"q1"');
  });
});

describe('bankFiles()', () => {
  it('holds items with key apart from words, and says whether it is a sample', async () => {
    const files = bankFiles((await loadCertified()).banks);
    expect([...files.keys()]).toEqual([
      'banks/calm-leader.json',
      'banks/calm-leader.1.json',
      ...languages.map((language) => `banks/calm-leader.1.${language}.json`),
    ]);
    expect(files.get('banks/calm-leader.json')).toMatchObject({
      id: 'calm-leader',
      version: 1,
      sample: true,
      objectives: ['breathing', 'waiting'],
      items: expect.arrayContaining([
        { id: 'q2', objective: 'waiting', options: ['a', 'b', 'c', 'd'], right: 'b' },
      ]),
    });
    expect(files.get('banks/calm-leader.1.json')).toEqual(files.get('banks/calm-leader.json'));
    expect(files.get('banks/calm-leader.1.ar.json')).toMatchObject({
      objectives: { breathing: expect.any(String) },
      items: { q1: { stem: expect.any(String), options: { a: 'way a of q1' } } },
    });
    expect(JSON.stringify(files.get('banks/calm-leader.1.ar.json'))).not.toContain('"right"');
  });
});

describe('emitContent(), on exam banks', () => {
  it('writes them for functions and nowhere else', async () => {
    const out = await mkdtemp(join(tmpdir(), 'sanad-emit-'));
    onTestFinished(() => rm(out, { recursive: true, force: true }));
    await emitContent(await loadCertified(), out);
    const paths = await readdir(out, { recursive: true, withFileTypes: true });
    const files = paths.filter((entry) => entry.isFile());
    const holding = await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const text = await readFile(join(parentPath, name), 'utf8');
        return text.includes('A door bangs') ? [join(parentPath, name)] : [];
      }),
    );
    expect(holding.flat()).toEqual([join(out, 'functions/banks/calm-leader.1.en.json')]);
    expect(await readdir(join(out, 'functions/banks'))).toHaveLength(5);
  });
});
