import { globSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giftFromQuiz } from '../../../content/gift/gift-from-quiz.ts';
import type { GiftOrigin } from '../../../content/gift/gift-label.ts';
import { quizFromGift } from '../../../content/gift/quiz-from-gift.ts';
import { languages } from '../../../content/schema/language.ts';
import { quizSchema } from '../../../content/schema/quiz.ts';
import { quizWordsSchema } from '../../../content/schema/quiz-words.ts';
import { readAsMoodle } from './moodle-model.ts';
import { someQuiz } from './sample-quiz.ts';

const modules = join(import.meta.dirname, '../../../content/modules');
const quizFiles = globSync('*/quiz/*/quiz.json', { cwd: modules });

describe('giftFromQuiz() and quizFromGift()', () => {
  it('give back any quiz that the schema allows, sign by sign', () => {
    fc.assert(
      fc.property(someQuiz, (quiz) => {
        const { text, leftOut } = giftFromQuiz(quiz);
        expect(leftOut).toEqual([]);
        const back = quizFromGift(text);
        expect(back.fates.map(({ kind }) => kind)).toEqual(quiz.items.map(() => 'taken'));
        expect(back.items).toEqual(quiz.items);
        expect(back.words).toEqual(quiz.words);
        const { module, version, language } = quiz;
        expect(back.origins.at(0)).toEqual({ module, version, language });
      }),
      { numRuns: 500 },
    );
  });

  it('give it back with other line breaks, a byte order mark and blank lines around', () => {
    fc.assert(
      fc.property(someQuiz, fc.constantFrom('\r\n', '\r', '\n\n\n', '\n \t\n'), (quiz, breaks) => {
        const { text } = giftFromQuiz(quiz);
        const file = breaks.startsWith('\r')
          ? text.replaceAll('\n', breaks)
          : text.replaceAll('\n\n', breaks);
        const back = quizFromGift(`\uFEFF${breaks}${file}${breaks}`);
        expect(back.items).toEqual(quiz.items);
        expect(back.words).toEqual(quiz.words);
      }),
    );
  });

  it('write what Moodle reads as the same questions', () => {
    fc.assert(
      fc.property(someQuiz, (quiz) => {
        const read = readAsMoodle(giftFromQuiz(quiz).text);
        expect(read).toEqual(
          quiz.items.map((item) => {
            if (item.kind !== 'choice') throw new Error('only choices here');
            const words = quiz.words.items[item.id];
            if (words === undefined || !('options' in words)) throw new Error('no words');
            return {
              name: `kindness.${item.form}.3 ${item.id} ${item.objective}`,
              category: `$course$/top/Sanad/kindness/3/ur/${item.form}`,
              idNumber: item.id,
              tags: [`form-${item.form}`, `objective-${item.objective}`],
              format: 'plain',
              stem: words.stem,
              answers: item.options.map((id) => ({
                share: id === item.right ? 1 : 0,
                text: words.options[id],
                feedback: Object.hasOwn(words.explanations, id) ? words.explanations[id] : '',
              })),
            };
          }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each(languages)('give back the quiz of each module in %s', async (language) => {
    const quizzes = quizFiles.map((file) => file.split('/'));
    expect(quizzes.length).toBeGreaterThanOrEqual(4);
    expect(new Set(quizzes.map(([module]) => module))).toEqual(new Set(await readdir(modules)));
    for (const [module = '', , version] of quizzes) {
      await givesBack({ module, version: Number(version), language });
    }
  });

  async function givesBack({ module, version, language }: GiftOrigin): Promise<void> {
    const folder = join(modules, module, 'quiz', String(version));
    const { items } = quizSchema.parse(await json(join(folder, 'quiz.json')));
    const words = quizWordsSchema.parse(await json(join(folder, `quiz.${language}.json`)));
    const choices = items.filter(({ kind }) => kind === 'choice');
    const scales = items.filter(({ kind }) => kind === 'scale');
    expect(choices.length).toBeGreaterThanOrEqual(16);
    const source = { module, version, language, items, words };
    const { text, leftOut } = giftFromQuiz(source);
    expect(leftOut).toEqual(
      scales.map(({ id }) => ({ id, lost: false, says: expect.stringContaining('scale') })),
    );
    const back = quizFromGift(text);
    expect(back.items).toEqual(choices);
    expect(back.words.items).toEqual(
      Object.fromEntries(choices.map(({ id }) => [id, words.items[id]])),
    );
    expect(back.fates.flatMap((fate) => (fate.kind === 'taken' ? fate.notes : ['lost']))).toEqual(
      [],
    );
    expect(readAsMoodle(text)).toHaveLength(choices.length);
  }
});

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
