import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedMark } from '../../../site/src/workshop/keep/shared-mark.ts';
import {
  decodeRecord,
  emptyRecord,
  encodeRecord,
  type TabRecord,
} from '../../../site/src/workshop/keep/tab-record.ts';
import { tabStore } from '../../../site/src/workshop/keep/tab-store.ts';

const rating = fc.option(fc.integer({ min: 1, max: 5 }));
const drafts = fc.array(
  fc.record({
    module: fc.string(),
    phase: fc.constantFrom('before' as const, 'after' as const),
    quizId: fc.string(),
    answers: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9]*$/), fc.option(fc.string())),
    ready: fc.boolean(),
  }),
);
const records: fc.Arbitrary<TabRecord> = fc.record({
  v: fc.constant(1 as const),
  owner: fc.option(fc.string()),
  codeUnsure: fc.boolean(),
  place: fc.constantFrom(
    { at: 'hub' as const },
    { at: 'lesson' as const, module: 'consent', lesson: 'one' },
    { at: 'quiz' as const, module: 'consent', phase: 'after' as const, page: 2 },
  ),
  joining: fc.constantFrom(null, {
    joinKey: 'k',
    code: 'ABCD2345',
    about: { gender: 'woman' as const },
    step: 'sent' as const,
  }),
  drafts,
  lessons: fc.array(fc.string()),
  feedback: fc.option(
    fc.record({ useful: rating, respected: rating, readyToHelp: rating, ready: fc.boolean() }),
  ),
});

test('decodeRecord() reads back what encodeRecord() wrote', () => {
  fc.assert(
    fc.property(records, (record) => {
      expect(decodeRecord(encodeRecord(record))).toEqual(record);
    }),
  );
});

test('decodeRecord() takes nothing from damage or another version', () => {
  const older = { ...emptyRecord, v: 0, owner: 'abc' };
  for (const text of [null, '', 'null', '[]', '{', JSON.stringify(older)]) {
    expect(decodeRecord(text)).toEqual(emptyRecord);
  }
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(decodeRecord(text)).toEqual(emptyRecord);
    }),
  );
});

test('tabStore() leaves nothing behind for an empty record', () => {
  const kept = new Map<string, string>();
  const store = tabStore(() => fakeStorage(kept));
  store.write({ ...emptyRecord, owner: 'abc123' });
  expect(store.read().owner).toBe('abc123');
  store.write(emptyRecord);
  expect(kept.size).toBe(0);
});

test('tabStore() lives without storage', () => {
  const store = tabStore(() => {
    throw new Error('SecurityError');
  });
  store.write({ ...emptyRecord, owner: 'abc123' });
  expect(store.read()).toEqual(emptyRecord);
});

test('sharedMark() finds its own cookie among others and ends it', () => {
  const jar = { cookie: '' };
  const mark = sharedMark(jar);
  expect(mark.read()).toBeNull();
  mark.write('abc123');
  expect(jar.cookie).toContain('Secure; SameSite=Strict');
  jar.cookie = 'other=1; __Host-mark=abc123';
  expect(mark.read()).toBe('abc123');
  mark.write(null);
  expect(jar.cookie).toContain('Max-Age=0');
  expect(mark.read()).toBeNull();
});

function fakeStorage(kept: Map<string, string>): Storage {
  return {
    length: kept.size,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
