import { describe, expect, it } from 'vitest';
import { giftFromQuiz } from '../../../content/gift/gift-from-quiz.ts';
import { readAsMoodle } from './moodle-model.ts';
import { quizOf } from './sample-quiz.ts';

describe('giftFromQuiz()', () => {
  it('writes category, ids, key and feedback as Moodle reads them', () => {
    const { text, leftOut } = giftFromQuiz(quizOf('Which?', ['this', 'that'], ['yes', 'no']));
    expect(leftOut).toEqual([]);
    expect(text).toBe(`$CATEGORY: $course$/top/Sanad/kindness/1/en/A

// [id:a1] [tag:form-A] [tag:objective-ask] [options:a b]
::kindness.A.1 a1 ask::[plain]Which?{
\t=this#yes
\t~that#no
}
`);
  });

  it('escapes what GIFT gives a meaning to', () => {
    const { text } = giftFromQuiz(quizOf('a\\b\n~=#{}:', ['//x', '->'], ['####', '{=a}']));
    expect(text).toContain('[plain]a\\\\b\\n\\~\\=\\#\\{\\}\\:{');
    expect(text).toContain('\t=//x#\\#\\#\\#\\#\n\t~->#\\{\\=a\\}\n');
  });

  it('shields words that begin like a format or a weight', () => {
    const source = quizOf('[html]Which?', ['%50%', '%-20% less'], ['[plain]', '[no format']);
    const [question] = readAsMoodle(giftFromQuiz(source).text);
    expect(question).toMatchObject({
      format: 'plain',
      stem: '[html]Which?',
      answers: [
        { share: 1, text: '%50%', feedback: '[plain]' },
        { share: 0, text: '%-20% less', feedback: '[no format' },
      ],
    });
  });

  it('names the category anew where the form changes', () => {
    const one = quizOf('Which?', ['a', 'b']);
    const items = (['A', 'A', 'B', 'A'] as const).map((form, at) => ({
      ...one.items[0]!,
      id: `x${at}`,
      form,
    }));
    const words = { items: Object.fromEntries(items.map(({ id }) => [id, one.words.items.a1])) };
    const { text } = giftFromQuiz({ ...one, items, words });
    expect(text.match(/^\$CATEGORY.*(?=$)/gm)?.map((line) => line.at(-1))).toEqual(['A', 'B', 'A']);
    expect(readAsMoodle(text).map(({ category }) => category.at(-1))).toEqual(['A', 'A', 'B', 'A']);
  });

  it.each([
    ['a control sign', '\u0007'],
    ['a carriage return', '\r'],
    ['half a sign', '\ud83d'],
    ['a placeholder of Moodle', '&&058;'],
  ])('leaves out an item that holds %s', (_, sign) => {
    const { text, leftOut } = giftFromQuiz(quizOf('Which?', ['this', 'that'], [`x${sign}y`]));
    expect(text).toBe('');
    expect(leftOut).toEqual([
      { id: 'a1', lost: true, says: expect.stringContaining('control sign') },
    ]);
  });

  it('leaves out items without words, with a broken key, or twice there', () => {
    const one = quizOf('Which?', ['this', 'that']);
    const [item] = one.items;
    const items = [
      { ...item!, right: 'z' },
      { ...item!, id: 'b1', options: ['a', 'a'] },
      { ...item!, id: 'c1', options: ['a', 'constructor'] },
      { ...item!, id: 'valueof' },
      { ...item!, id: 'd1' },
      { ...item!, id: 'd1' },
    ];
    const { a1 } = one.words.items;
    const words = { items: { a1, b1: a1, c1: a1, d1: a1, e1: a1 } };
    const { text, leftOut } = giftFromQuiz({ ...one, items, words });
    expect(readAsMoodle(text).map(({ idNumber }) => idNumber)).toEqual(['d1']);
    expect(leftOut.map(({ id, lost }) => [id, lost])).toEqual([
      ['b1', true],
      ['c1', true],
      ['e1', true],
      ['a1', true],
      ['b1', true],
      ['c1', true],
      ['valueof', true],
      ['d1', true],
    ]);
  });
});
