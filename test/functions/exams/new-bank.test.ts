import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { annulSitting } from '../../../functions/exams/store/sittings.ts';
import { examBanksAt } from '../../../functions/platform/exam-banks.ts';
import { testNow } from '../test-api.ts';
import { answersTo, type ExamApi, startExamApi } from './exam-api.ts';
import { bankFile, bankItems, wordsFile, writeBank, wrongOf } from './exam-content.ts';

let api: ExamApi;
beforeAll(async () => {
  api = await startExamApi();
});
afterAll(() => api.stop());
beforeEach(() => {
  api.clock.now = testNow;
});

/** An exam over a folder with version 3; somebody who may sit it, at any number of instances. */
async function exam() {
  const folder = await mkdtemp(join(tmpdir(), 'sanad-exams-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeBank(folder);
  const person = await api.candidate();
  const instance = (banks = examBanksAt(folder)) => api.examOf(person, banks);
  return { folder, person, instance };
}

const renamed = (id: string) => `new-${id}`;
/** The next version: no item of the one before is left. */
const newBank = {
  ...bankFile,
  version: 4,
  items: bankItems.map((item) => ({ ...item, id: renamed(item.id) })),
};
function newWords(language: string) {
  const { objectives, items } = wordsFile(language);
  const entries = Object.entries(items).map(([id, words]) => [renamed(id), words] as const);
  return { objectives, items: Object.fromEntries(entries) };
}

/** As where somebody synchronises a folder and lets go what isn't in it any more. */
async function letGo(folder: string, version: number): Promise<void> {
  const names = await readdir(join(folder, 'banks'));
  const gone = names.filter((name) => name.startsWith(`calm-leader.${version}.`));
  await Promise.all(gone.map((name) => rm(join(folder, 'banks', name))));
}

const all = { correct: 5, of: 5, passed: true };

describe('a new version of a bank', () => {
  it('is graded and shown by an instance that knows the one before', async () => {
    const { folder, instance } = await exam();
    const warm = instance();
    await warm.exam('en');
    await writeBank(folder, newBank, newWords);
    const { body } = await instance().begin();
    expect((await warm.read(1, 'en')).body.items).toEqual(body.items);
    expect((await warm.read(1, 'ur')).body.items).toHaveLength(5);
    const answers = Object.fromEntries(
      body.items.map(({ id }: { id: string }) => [
        id,
        newBank.items.find((item) => item.id === id)?.right ?? null,
      ]),
    );
    expect((await warm.submit(answers)).body.result).toMatchObject(all);
  });

  it('leaves a sitting as it was begun, also for who knows the new one alone', async () => {
    const { folder, instance } = await exam();
    const { body } = await instance().begin();
    await writeBank(folder, newBank, newWords);
    const later = instance();
    expect((await later.exam('ur')).status).toBe(200);
    expect((await later.read(1, 'en')).body.items).toEqual(body.items);
    expect((await later.read(1, 'ur')).body.items[0].stem).toMatch(/^q\d+ in ur\?$/);
    expect((await later.submit(answersTo(body))).body.result).toMatchObject(all);
  });

  it('is what a sitting goes on with that isn’t kept, when all that was asked is in it', async () => {
    const { folder, instance } = await exam();
    const { body } = await instance().begin();
    await writeBank(folder, { ...bankFile, version: 4, items: [...bankItems].reverse() });
    await letGo(folder, 3);
    expect((await instance().read()).body.items).toEqual(body.items);
    expect((await instance().submit(answersTo(body))).body.result).toMatchObject(all);
  });

  it('is looked for before a sitting is given up for what an instance knew', async () => {
    const { folder, instance } = await exam();
    const warm = examBanksAt(folder);
    await warm.version('calm-leader', 3);
    await warm.bank('calm-leader');
    // Changed under the same number, which nobody should do.
    await writeBank(folder, { ...newBank, version: 3 }, newWords);
    const { body } = await instance().begin();
    expect((await instance(warm).submit({})).body.result).toMatchObject({ correct: 0, of: 5 });
    expect(body.items).toHaveLength(5);
  });
});

describe('a sitting whose items the body has taken out or changed', () => {
  /** Without the version that it was drawn from, and with one of its items gone or changed. */
  async function undone(change: 'gone' | 'changed') {
    const of = await exam();
    const { body } = await of.instance().begin();
    const [first] = body.items.map(({ id }: { id: string }) => id);
    const items =
      change === 'gone'
        ? bankItems.filter(({ id }) => id !== first)
        : bankItems.map((item) =>
            item.id === first
              ? { ...item, options: item.options.filter((each) => each !== wrongOf[item.id]) }
              : item,
          );
    await writeBank(of.folder, { ...bankFile, version: 4, items });
    await letGo(of.folder, 3);
    return { ...of, body };
  }

  it.each(['gone', 'changed'] as const)(
    'is annulled, handed in with an item %s: it counts for nothing',
    async (change) => {
      const { person, instance, body } = await undone(change);
      const got = await instance().submit(answersTo(body));
      expect([got.status, got.body.type]).toEqual([404, 'not-found']);
      const kept = await api.sittingOf(person);
      expect([kept?.annulled, kept?.result]).toEqual([testNow, undefined]);
      expect((await instance().save({}, 0)).status).toBe(404);
      expect((await instance().submit({})).status).toBe(404);
      // No attempt, and nothing to cool down from.
      const again = await instance().begin();
      expect([again.status, again.body.number]).toEqual([201, 2]);
    },
  );

  it('is annulled by the first look after its end', async () => {
    const { person, instance, body } = await undone('gone');
    api.clock.now = body.ends;
    expect((await instance().read()).status).toBe(404);
    expect((await api.sittingOf(person))?.annulled).toBe(body.ends);
  });

  it('is annulled by who looks before, or goes on with it', async () => {
    const looked = await undone('gone');
    expect((await looked.instance().read()).status).toBe(404);
    expect((await api.sittingOf(looked.person))?.annulled).toBe(testNow);
    const { instance } = await undone('gone');
    const begun = await instance().begin();
    expect([begun.status, begun.body.number, begun.body.items.length]).toEqual([201, 2, 5]);
  });

  it('keeps the result that it has, with the names that there are', async () => {
    const { folder, person, instance } = await exam();
    const { body } = await instance().begin();
    await instance().submit(answersTo(body));
    const objectives = ['calm', 'other'];
    const items = bankItems.map((item) => ({ ...item, objective: 'calm' }));
    const named = { calm: 'Calm again', other: 'Other' };
    const words = (language: string) => ({ ...wordsFile(language), objectives: named });
    await writeBank(folder, { ...bankFile, version: 4, objectives, items }, words);
    await letGo(folder, 3);
    const { body: over } = await instance().read();
    expect(over.result).toMatchObject(all);
    expect(over.objectives).toEqual({ calm: 'Calm again' });
    const graded = await api.sittingOf(person);
    if (!graded) throw new Error('There is no sitting.');
    expect(await annulSitting(api.dependencies, graded)).toEqual(graded);
  });

  it('is not annulled because no bank can be read', async () => {
    const { folder, person, instance } = await exam();
    const { body } = await instance().begin();
    await rm(join(folder, 'banks'), { recursive: true });
    expect((await instance().submit(answersTo(body))).status).toBe(500);
    expect(api.lines.at(-1)?.fault?.name).toBe('BrokenExamBank calm-leader');
    expect((await api.sittingOf(person))?.annulled).toBeUndefined();
    await writeBank(folder);
    expect((await instance().submit(answersTo(body))).body.result).toMatchObject(all);
  });
});
