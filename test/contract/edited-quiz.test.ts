import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFrom } from '../../functions/platform/content-source.ts';
import { quizzesEndpoints } from '../../functions/quizzes/contract.ts';
import { caller } from '../functions/test-api.ts';
import { writeTestContent } from '../functions/test-content.ts';
import { type ContractApi, type Person, startContractApi } from './contract-api.ts';

let api: ContractApi;
beforeAll(async () => {
  api = await startContractApi();
});
afterAll(() => api.stop());

const { submitAttempt, attempts } = quizzesEndpoints;
const languages = ['en', 'ur', 'ar'];

/** The content before the edit: only version 1. */
async function contentBefore(): Promise<string> {
  const folder = await writeTestContent();
  await change(folder, 'modules.json', (all) => {
    all.asking.quizVersions = [1];
  });
  for (const form of ['A', 'B']) {
    await rm(join(folder, 'quizzes', `asking.${form}.2.json`));
    for (const language of languages) {
      await rm(join(folder, 'quizzes', `asking.${form}.2.${language}.json`));
    }
  }
  return folder;
}

/** The content after it: version 1 as it was; in version 2 every right option is another one. */
async function contentAfter(): Promise<string> {
  const folder = await writeTestContent();
  for (const form of ['A', 'B']) {
    await change(folder, `quizzes/asking.${form}.2.json`, (quiz) => {
      for (const item of quiz.items) if (item.right) item.right = item.right === 'a' ? 'd' : 'a';
    });
    await change(folder, `quizzes/asking.${form}.2.en.json`, (words) => {
      for (const options of Object.values<Record<string, string>>(words.explanations)) {
        for (const option of Object.keys(options)) options[option] = 'edited';
      }
    });
  }
  return folder;
}

// biome-ignore lint/suspicious/noExplicitAny: an edit knows the file that it edits
async function change(folder: string, path: string, edit: (json: any) => void): Promise<void> {
  const file = join(folder, path);
  const json = JSON.parse(await readFile(file, 'utf8'));
  edit(json);
  await writeFile(file, JSON.stringify(json));
}

const deployed = (folder: string) => caller({ ...api.dependencies, content: contentFrom(folder) });

const right: Record<string, Record<string, string>> = {
  A: { a1: 'a', a2: 'b', s1: '3' },
  B: { b1: 'c', b2: 'd', s1: '3' },
};
const formsOf = ({ form }: Person) => ({ before: form, after: form === 'A' ? 'B' : 'A' });

const submission = (person: Person, phase: 'before' | 'after', version = 1) => ({
  cookie: person.cookie,
  body: {
    quizId: `asking.${formsOf(person)[phase]}.${version}`,
    phase,
    answers: right[formsOf(person)[phase]],
  },
});

describe('a quiz edited between before and after', () => {
  test('grades on by the version that the workshop pins', async () => {
    const person = await api.join();
    const [old, edited] = [deployed(await contentBefore()), deployed(await contentAfter())];
    expect((await old(submitAttempt, submission(person, 'before'))).status).toBe(201);
    const after = await edited(submitAttempt, submission(person, 'after'));
    const score = { correct: 2, of: 2, skipped: 0 };
    expect(after.body).toMatchObject({ quizId: `asking.${formsOf(person).after}.1` });
    expect(after.body.result).toMatchObject({ before: score, after: score, gain: 0 });
    for (const { chosen, right: best, explanation } of after.body.result.items) {
      expect(best).toBe(chosen);
      expect(explanation).not.toBe('edited');
    }
    const again = await edited(attempts, { cookie: person.cookie });
    const { pace, ...receipt } = after.body;
    expect(again.body.attempts).toContainEqual(receipt);
    expect(again.body.pace).toEqual(pace);
  });

  test('is not taken in its new version by a workshop that pins the old one', async () => {
    const person = await api.join();
    const edited = deployed(await contentAfter());
    const refused = await edited(submitAttempt, submission(person, 'before', 2));
    expect(refused.body.type).toBe('quiz-not-assigned');
  });

  test('grades by the new version where that one is pinned', async () => {
    const person = await api.join({ modules: [{ id: 'asking', version: 2 }] });
    const edited = deployed(await contentAfter());
    const got = await edited(submitAttempt, submission(person, 'after', 2));
    expect(got.body.result.after).toEqual({ correct: 0, of: 2, skipped: 0 });
    expect(got.body.result.items[0].explanation).toBe('edited');
  });
});
