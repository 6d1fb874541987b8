import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadBanks } from '../../../content/compile/load-banks.ts';
import type { Mistake } from '../../../content/compile/mistake.ts';
import { banks as banksCommand } from '../../../content/editing/banks.ts';
import { type Language, languages } from '../../../content/schema/language.ts';
import { editJson, moduleFolder, type SampleFiles, sampleContent } from '../sample-content.ts';
import { typed } from '../typed.ts';
import { addCertification, loadCertified, writeCertified } from './sample-certification.ts';

const bank = 'calm-leader/bank.json';
const words = (language: Language) => `calm-leader/bank.${language}.json`;

/** A bank of a certifying body's own: other questions than the sample's, the same structure. */
function privateBank(): SampleFiles {
  const all = sampleContent();
  addCertification(all);
  const files: SampleFiles = new Map(
    [...all].flatMap(([path, text]) =>
      path.startsWith('banks/') ? [[path.slice('banks/'.length), text] as const] : [],
    ),
  );
  editJson(files, bank, (json) => {
    json.sample = false;
    json.version = 7;
  });
  for (const language of languages) {
    editJson(files, words(language), (json) => {
      for (const id of Object.keys(json.items)) {
        json.items[id] = {
          stem: `Rain falls on the roof of a school by the river ${id}?`,
          options: { a: 'roof', b: 'rain', c: 'bird', d: 'boat' },
        };
      }
    });
  }
  return files;
}

async function written(files: SampleFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sanad-bank-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function mistakesIn(change: (files: SampleFiles) => void): Promise<Mistake[]> {
  const files = privateBank();
  change(files);
  const result = await loadBanks(await written(files), await loadCertified());
  return result.kind === 'mistakes' ? result.mistakes : [];
}

describe('loadBanks()', () => {
  it('gives what the compiler emits of a bank, and says that it is no sample', async () => {
    const result = await loadBanks(await written(privateBank()), await loadCertified());
    if (result.kind !== 'banks') throw new Error(JSON.stringify(result.mistakes, null, 2));
    expect([...result.files.keys()]).toEqual([
      'banks/calm-leader.json',
      'banks/calm-leader.7.json',
      ...languages.map((language) => `banks/calm-leader.7.${language}.json`),
    ]);
    expect(result.files.get('banks/calm-leader.json')).toMatchObject({ sample: false, version: 7 });
    expect(result.files.get('banks/calm-leader.7.ur.json')).toMatchObject({
      items: { q1: { stem: 'Rain falls on the roof of a school by the river q1?' } },
    });
  });

  it.each<[string, (files: SampleFiles) => void, Partial<Mistake>]>([
    [
      'a shape that the schema refuses',
      (files) => editJson(files, bank, (json) => delete json.version),
      { kind: 'invalid', file: 'SANAD_BANK/calm-leader/bank.json', field: 'version' },
    ],
    [
      'fewer items than the track draws',
      (files) => editJson(files, bank, (json) => (json.items = json.items.slice(0, 5))),
      { kind: 'exam-draw', file: 'SANAD_BANK/calm-leader/bank.json' },
    ],
    [
      'a missing language',
      (files) => files.delete(words('ar')),
      { kind: 'missing-translation', file: 'SANAD_BANK/calm-leader/bank.ar.json' },
    ],
    [
      'a text rule',
      (files) => editJson(files, words('ur'), (json) => (json.items.q2.stem = 'انتظار ۳ منٹ؟')),
      { kind: 'digits', file: 'SANAD_BANK/calm-leader/bank.ur.json', field: 'items.q2.stem' },
    ],
    [
      'text to replace',
      (files) => editJson(files, words('en'), (json) => (json.items.q2.stem = '[[Stem]]')),
      { kind: 'unfinished', field: 'items.q2.stem' },
    ],
    [
      'a word that the glossary avoids',
      (files) => editJson(files, words('en'), (json) => (json.items.q2.options.a = 'niceness')),
      { kind: 'avoided-word', field: 'items.q2.options.a' },
    ],
    [
      "an item of a module's quiz",
      (files) =>
        editJson(files, words('en'), (json) => {
          const quiz = sampleContent().get(`${moduleFolder}/quiz/1/quiz.en.json`) ?? '';
          json.items.q2.stem = JSON.parse(quiz).items.a1.stem;
        }),
      { kind: 'exam-copy', field: 'items.q2' },
    ],
    [
      'a stray file',
      (files) => files.set('calm-leader/notes.txt', 'secret'),
      { kind: 'unexpected-file', file: 'SANAD_BANK/calm-leader/notes.txt' },
    ],
    [
      'no bank at all',
      (files) => files.clear(),
      { kind: 'missing-file', file: 'SANAD_BANK', field: 'whole folder' },
    ],
  ])('refuses %s', async (_title, change, wanted) => {
    expect(await mistakesIn(change)).toContainEqual(expect.objectContaining(wanted));
  });

  it('refuses a bank that no track asks for', async () => {
    const mistakes = await mistakesIn((files) => {
      for (const [path, text] of [...files]) {
        files.set(path.replace('calm-leader', 'calm-boss'), text);
        files.delete(path);
      }
      editJson(files, 'calm-boss/bank.json', (json) => (json.id = 'calm-boss'));
    });
    expect(mistakes.map(({ kind, field }) => [kind, field])).toEqual([['unknown-name', 'id']]);
  });

  it("refuses a sample's items in a bank that claims to be secret, and takes an honest sample", async () => {
    const copy = (files: SampleFiles, sample: boolean) => {
      const all = sampleContent();
      addCertification(all);
      for (const path of files.keys()) files.set(path, all.get(`banks/${path}`) ?? '');
      editJson(files, bank, (json) => (json.sample = sample));
    };
    const mistakes = await mistakesIn((files) => copy(files, false));
    expect(new Set(mistakes.map(({ kind }) => kind))).toEqual(new Set(['exam-copy']));
    expect(mistakes[0]?.sentence).toContain('of the sample bank calm-leader');
    expect(await mistakesIn((files) => copy(files, true))).toEqual([]);
  });
});

describe('npm run content -- banks', () => {
  it('checks a folder, and writes what the exam function reads when told where', async () => {
    const root = await writeCertified();
    const folder = await written(privateBank());
    const out = join(root, 'out');
    expect(await banksCommand(typed(folder, '--root', root))).toBe(0);
    expect(await banksCommand(typed(folder, '--root', root, '--out', out))).toBe(0);
    expect((await readdir(join(out, 'banks'))).sort()).toEqual([
      'calm-leader.7.ar.json',
      'calm-leader.7.en.json',
      'calm-leader.7.json',
      'calm-leader.7.ur.json',
      'calm-leader.json',
    ]);
    const emitted = JSON.parse(await readFile(join(out, 'banks/calm-leader.json'), 'utf8'));
    expect(emitted.sample).toBe(false);
  });

  it('writes nothing of a bank with mistakes', async () => {
    const root = await writeCertified();
    const files = privateBank();
    editJson(files, bank, (json) => (json.items[0].right = 'z'));
    const out = join(root, 'out');
    expect(await banksCommand(typed(await written(files), '--root', root, '--out', out))).toBe(1);
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });
});
