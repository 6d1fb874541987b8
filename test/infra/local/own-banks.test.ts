import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { examBanksAt } from '../../../functions/platform/exam-banks.ts';
import { localExamBanks } from '../../../infra/local/own-banks.ts';
import { StopHere } from '../../../infra/local/stop-here.ts';
import { writeCertified } from '../../content/certification/sample-certification.ts';

const languages = ['en', 'ur', 'ar'];

/** Changes parsed JSON of any shape. */
type Edit = (json: ReturnType<typeof JSON.parse>) => void;

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'sanad-own-banks-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

/** A clone with content whose sample exam is `calm-leader`, and the places in it. */
async function clone() {
  const root = await folder();
  await cp(await writeCertified(), join(root, 'content'), { recursive: true });
  return { root, functionsContent: join(root, 'functions'), ownBanks: join(root, 'own-banks') };
}

/** A certifying body's own exam: the sample's items with words of its own. */
async function ownBank({ root }: { root: string }, change: Edit = () => {}) {
  const made = await folder();
  await cp(join(root, 'content', 'banks'), made, { recursive: true });
  const edit = async (name: string, edited: Edit) => {
    const path = join(made, 'calm-leader', name);
    const json = JSON.parse(await readFile(path, 'utf8'));
    edited(json);
    await writeFile(path, JSON.stringify(json));
  };
  await edit('bank.json', (bank) => {
    Object.assign(bank, { sample: false, version: 7 });
    change(bank);
  });
  for (const language of languages) {
    await edit(`bank.${language}.json`, ({ items }) => {
      for (const id of Object.keys(items)) {
        items[id].stem = `Rain falls on the roof of a school by the river ${id}?`;
        items[id].options = { a: 'roof', b: 'rain', c: 'bird', d: 'boat' };
      }
    });
  }
  return made;
}

describe('localExamBanks()', () => {
  it('leaves exams with the content where nobody names other ones', async () => {
    const places = await clone();
    expect(await localExamBanks(places, undefined)).toBe(places.functionsContent);
  });

  it('compiles a body’s own bank, apart from the content that every function gets', async () => {
    const places = await clone();
    const address = await localExamBanks(places, await ownBank(places));
    expect(address).toBe(places.ownBanks);
    expect(await examBanksAt(address).bank('calm-leader')).toMatchObject({
      version: 7,
      sample: false,
    });
    const words = await examBanksAt(address).words('calm-leader', 7, 'ur');
    expect(Object.values(words?.items ?? {})[0]?.stem).toContain('Rain falls');
  });

  it('stops with what has to be mended', async () => {
    const places = await clone();
    const broken = await ownBank(places, (bank) => {
      bank.items[0].right = 'e';
    });
    const stopped = localExamBanks(places, broken);
    await expect(stopped).rejects.toBeInstanceOf(StopHere);
    await expect(stopped).rejects.toThrow(/^SANAD_BANK\/calm-leader\/bank\.json, items\.q1\.right/);
  });

  it('stops where the folder holds no bank', async () => {
    const places = await clone();
    await expect(localExamBanks(places, await folder())).rejects.toThrow('holds no bank');
  });
});
