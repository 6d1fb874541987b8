import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { examBanksAt } from '../../../functions/platform/exam-banks.ts';
import { testNow } from '../test-api.ts';
import { type ExamApi, startExamApi } from './exam-api.ts';
import { bankFile, bankItems, type SomeBank, wordsFile, writeBank } from './exam-content.ts';

let api: ExamApi;
beforeAll(async () => {
  api = await startExamApi();
});
afterAll(() => api.stop());
beforeEach(() => {
  api.clock.now = testNow;
});

/** A folder with this bank alone. */
async function folderWith(bank: SomeBank, wordsOf = wordsFile): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sanad-exams-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeBank(folder, bank, wordsOf);
  return folder;
}

/** An exam held with this bank; who sits it. */
async function heldWith(bank: SomeBank, wordsOf = wordsFile) {
  const folder = await folderWith(bank, wordsOf);
  const person = await api.candidate();
  return { folder, person, exam: api.examOf(person, examBanksAt(folder)) };
}

describe('a broken bank', () => {
  const [first, ...rest] = bankItems;
  it.each([
    ['whose key names no option', { ...bankFile, items: [{ ...first, right: 'z' }, ...rest] }],
    ['with an item twice', { ...bankFile, items: [first, first, ...rest] }],
    ['without a key', { ...bankFile, items: [{ ...first, right: undefined }, ...rest] }],
    ['smaller than what is drawn', { ...bankFile, items: bankItems.slice(0, 4) }],
    ['of nothing', {}],
  ])('%s is a fault that the log names, and costs nobody a sitting', async (_, bank) => {
    const { person, exam } = await heldWith(bank);
    const got = await exam.begin();
    expect([got.status, got.body.type]).toEqual([500, 'internal-fault']);
    expect(api.lines.at(-1)?.fault?.name).toBe('BrokenExamBank calm-leader');
    expect(await api.sittingOf(person)).toBeUndefined();
  });

  it('without words is one, too', async () => {
    const words = (language: string) => ({ ...wordsFile(language), items: {} });
    const { person, exam } = await heldWith(bankFile, words);
    expect((await exam.begin()).status).toBe(500);
    expect(api.lines.at(-1)?.fault?.name).toMatch(/^BrokenExamBank calm-leader, words of q\d+$/);
    expect(await api.sittingOf(person)).toBeUndefined();
  });

  it('is looked for nowhere else, and read again once it is mended', async () => {
    const { folder, exam } = await heldWith(bankFile);
    await rm(join(folder, 'banks', 'calm-leader.3.en.json'));
    expect((await exam.begin()).status).toBe(500);
    expect(api.lines.at(-1)?.fault?.name).toBe('BrokenExamBank calm-leader.3.en');
    await writeBank(folder, bankFile);
    expect((await exam.begin()).status).toBe(201);
  });
});

describe('a bank', () => {
  it('is read once', async () => {
    const folder = await folderWith(bankFile);
    const banks = examBanksAt(folder);
    const before = await banks.bank('calm-leader');
    await writeBank(folder, { ...bankFile, version: 9 });
    expect(await banks.bank('calm-leader')).toBe(before);
  });

  it('of a body’s own says that it is no sample', async () => {
    const { exam, person } = await heldWith({ ...bankFile, version: 7, sample: false });
    expect((await exam.begin()).body.sample).toBe(false);
    expect((await api.sittingOf(person))?.bank).toEqual({
      id: 'calm-leader',
      version: 7,
      sample: false,
    });
  });

  it('never lies in the table with its key or its words', async () => {
    const person = await api.candidate();
    await api.examOf(person).begin();
    const kept = JSON.stringify(await api.sittingOf(person));
    expect(kept).not.toContain('right');
    expect(kept).not.toContain('stem');
  });
});

describe('before an exam', () => {
  it('it is told of the bank in use whether it is a sample, with its objectives and nothing else', async () => {
    const { exam } = await heldWith({ ...bankFile, sample: false });
    expect((await exam.exam('ur')).body).toEqual({
      sample: false,
      objectives: { calm: 'calm in ur', fair: 'fair in ur', clear: 'clear in ur' },
    });
    const sample = await heldWith(bankFile);
    expect((await sample.exam.exam()).body.sample).toBe(true);
  });

  it('a track that there isn’t has none', async () => {
    const { exam } = await heldWith(bankFile);
    const got = await exam.exam('en', 'no-such-track');
    expect([got.status, got.body.type]).toEqual([404, 'not-found']);
  });
});
