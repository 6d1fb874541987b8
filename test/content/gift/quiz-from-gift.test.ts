import { describe, expect, it } from 'vitest';
import { quizFromGift } from '../../../content/gift/quiz-from-gift.ts';
import type { Refusal } from '../../../content/gift/refusal.ts';

type Refused = { title: string; file: string; kind: Refusal['kind']; line?: number };

const refused: Refused[] = [
  { title: 'a true/false question', file: 'It rains. {T}', kind: 'true-false' },
  { title: 'true/false with feedback', file: 'It rains. {FALSE#no#yes}', kind: 'true-false' },
  { title: 'a short answer', file: 'Two and two? {=four =4}', kind: 'short-answer' },
  { title: 'matching', file: 'Match. {=a -> 1 =b -> 2}', kind: 'matching' },
  { title: 'a number', file: 'How many? {#3:2}', kind: 'numerical' },
  { title: 'numbers with weights', file: 'How many? {#=1:0 =%50%2:0}', kind: 'numerical' },
  { title: 'an essay', file: 'Say why. {}', kind: 'essay' },
  { title: 'an essay with general feedback', file: 'Say why. {####Thanks.}', kind: 'essay' },
  { title: 'a description', file: 'Read this first.', kind: 'description' },
  { title: 'a missing word', file: 'The {=sky ~sea} is blue.', kind: 'missing-word' },
  { title: 'several right answers', file: 'Which? {=a =b ~c}', kind: 'right-answers' },
  { title: 'no right answer', file: 'Which? {~a ~b}', kind: 'right-answers' },
  { title: 'partial credit', file: 'Which? {=a ~%50%b ~c}', kind: 'weights' },
  { title: 'a penalty', file: 'Which? {=a ~%-33.33333%b ~c}', kind: 'weights' },
  { title: 'check boxes', file: 'Which? {~%50%a ~%50%b ~%-100%c}', kind: 'weights' },
  { title: 'general feedback', file: 'Which? {=a ~b ####So.}', kind: 'general-feedback' },
  { title: 'seven options', file: 'Which? {=a ~b ~c ~d ~e ~f ~g}', kind: 'number-of-options' },
  { title: 'HTML', file: '[html]<p>Which?</p> {=a ~b}', kind: 'markup' },
  { title: 'HTML in a feedback', file: 'Which? {=a#<b>yes</b> ~b}', kind: 'markup' },
  { title: 'a character reference', file: 'Which&nbsp;one? {=a ~b}', kind: 'markup' },
  { title: 'Markdown', file: '[markdown]*Which* one? {=a ~b}', kind: 'markup' },
  { title: 'a Markdown list', file: '[markdown]Which?\n- one {=a ~b}', kind: 'markup' },
  { title: 'an image', file: '[html]<img src\\="a.png">Which? {=a ~b}', kind: 'image' },
  { title: 'an image of Moodle', file: '@@PLUGINFILE@@/a.png Which? {=a ~b}', kind: 'image' },
  { title: 'an image of Markdown', file: '[markdown]![x](a.png) {=a ~b}', kind: 'image' },
  { title: 'a formula', file: 'What is $$x^2$$? {=a ~b}', kind: 'formula' },
  { title: 'an empty option', file: 'Which? {=a ~}', kind: 'empty' },
  { title: 'an empty question', file: '::t::{=a ~b}', kind: 'empty' },
  { title: 'a long question', file: `${'word '.repeat(300)}? {=a ~b}`, kind: 'length' },
  { title: 'an open brace', file: '\nWhich? {=a ~b', kind: 'broken', line: 2 },
  { title: 'a closing brace alone', file: 'Which? =a ~b}', kind: 'broken' },
  { title: 'braces the wrong way round', file: 'Which? }=a ~b{', kind: 'broken' },
  { title: 'two questions in one block', file: 'One? {=a ~b}\nTwo? {=c ~d}', kind: 'broken' },
  { title: 'a second title in a block', file: '::a::One?\n::b::Two? {=a ~b}', kind: 'broken' },
  { title: 'a title that does not end', file: '::Which? {=a ~b}', kind: 'broken' },
  { title: 'words before the answers', file: 'Which? {one =a ~b}', kind: 'broken' },
  { title: 'an embedded choice', file: 'The {1\\:MC\\:~a =b} sky', kind: 'broken' },
  { title: 'a mark too many', file: 'Which? {~a ~=b}', kind: 'broken' },
  { title: 'a question under $CATEGORY', file: '$CATEGORY: x\nWhich? {=a ~b}', kind: 'broken' },
];

function onlyFate(file: string) {
  const { fates } = quizFromGift(file);
  expect(fates).toHaveLength(1);
  return fates[0];
}

function taken(file: string) {
  const { items, words, fates } = quizFromGift(file);
  expect(fates.map(({ kind }) => kind)).toEqual(['taken']);
  const [item] = items;
  return { item, words: words.items[item?.id ?? ''], fate: fates[0] };
}

describe('quizFromGift()', () => {
  it.each(refused)('lists $title', ({ file, kind, line = 1 }) => {
    const fate = onlyFate(file);
    const given = fate?.line ?? 0;
    expect(fate).toMatchObject({ kind: 'refused', refusal: { kind } });
    expect(given).toBeGreaterThanOrEqual(line);
    expect(given).toBeLessThanOrEqual(line + 1);
  });

  it('counts lines over comments, categories and line breaks of every kind', () => {
    const file = '// a\r\n// b\r\n\r\n$CATEGORY: x\r\n\r\n// c\r\nYes? {T}\r\n\r\nNo? {F}\r\n';
    expect(quizFromGift(file).fates.map(({ line }) => line)).toEqual([7, 9]);
  });

  it('takes a choice of somebody else and says what to write', () => {
    const { item, words, fate } = taken('::Sky:: What colour: blue or red? {~red # no =blue}');
    expect(item).toEqual({
      id: 'q1',
      kind: 'choice',
      form: 'A',
      objective: 'to-be-set',
      options: ['a', 'b'],
      right: 'b',
    });
    expect(words).toEqual({
      stem: 'What colour: blue or red?',
      options: { a: 'red', b: 'blue' },
      explanations: { a: 'no' },
    });
    expect(fate).toMatchObject({
      title: 'Sky',
      notes: [
        'names no form, so stands in A',
        expect.stringContaining('"to-be-set"'),
        'its title is not kept',
        'no explanation of b: write why',
      ],
    });
  });

  it('undoes escapes, and leaves other backslashes', () => {
    const { words } = taken('\\{1\\}\\: a \\\\ b \\x {=\\=\\~\\# ~2 \\\\n}');
    expect(words).toMatchObject({
      stem: '{1}: a \\ b \\x',
      options: { a: '=~#', b: '2 \\n' },
    });
  });

  it('reads comments inside the answers as comments, and // elsewhere as words', () => {
    const { words } = taken('See http://a.b {\n=yes // really\n// no\n~no#http://c\n}');
    expect(words).toMatchObject({
      stem: 'See http://a.b',
      options: { a: 'yes // really', b: 'no' },
      explanations: { b: 'http://c' },
    });
  });

  it('makes spaces of line breaks and says so', () => {
    const { words, fate } = taken('One\ntwo\\nthree? {=a ~b}');
    expect(words).toMatchObject({ stem: 'One two three?' });
    expect(fate).toMatchObject({
      notes: expect.arrayContaining(['line breaks are spaces now']),
    });
  });

  it('takes Arabic and Urdu with marks of direction', () => {
    const { words } = taken('::سؤال:: ما لون السماء؟\u200f {\n=أزرق#نعم.\n~سرخ#نہیں۔\n}');
    expect(words).toEqual({
      stem: 'ما لون السماء؟\u200f',
      options: { a: 'أزرق', b: 'سرخ' },
      explanations: { a: 'نعم.', b: 'نہیں۔' },
    });
  });

  it.each(['[html]Which? {=a ~b}', '[markdown]Which? {=a ~b}', '[plain]Which? {=a ~b}'])(
    'takes %s, because the format changes nothing',
    (file) => {
      expect(taken(file).words).toMatchObject({ stem: 'Which?' });
    },
  );

  it('keeps ids of Moodle that are ids of ours, once, and tells of others', () => {
    const one = '// [id:sky] [tag:easy] [tag:form-B] [tag:objective-ask]\nWhich? {=a#x ~b#y}\n\n';
    const two = '// [id:sky]\nWhich? {=a ~b}\n\n';
    const three = '// [id:Q 3]\nWhich? {=a ~b}\n';
    const { items, fates } = quizFromGift(one + two + three);
    expect(items.map(({ id }) => id)).toEqual(['sky', 'q2', 'q3']);
    expect(items[0]).toMatchObject({ form: 'B', objective: 'ask' });
    expect(fates[0]).toMatchObject({ notes: ['its tags are not kept: easy'] });
    expect(fates[1]).toMatchObject({
      notes: expect.arrayContaining([expect.stringContaining('"sky"')]),
    });
    expect(fates[2]).toMatchObject({
      notes: expect.arrayContaining([expect.stringContaining('"Q 3"')]),
    });
  });

  it('reads a quiz of ours that Moodle wrote out again', () => {
    const file = `// question: 0  name: Switch category to $course$/top/Sanad/kindness/1/ar/B
$CATEGORY: $course$/top/Sanad/kindness/1/ar/B


// question: 71  name: kindness.B.1 b4 ask
// [id:b4] [tag:form-B] [tag:objective-ask]
::kindness.B.1 b4 ask::[plain]أي\\: هذا؟{
\t~لا#خطأ
\t=نعم#صحيح
}
`;
    const { items, origins } = quizFromGift(file);
    expect(items).toEqual([
      {
        id: 'b4',
        kind: 'choice',
        form: 'B',
        objective: 'ask',
        options: ['a', 'b'],
        right: 'b',
      },
    ]);
    expect(origins).toEqual([{ module: 'kindness', version: 1, language: 'ar' }]);
  });

  it.each([
    ['::t::[html]<p>Which?</p> {=a ~b}', 'the question holds HTML, <p>: write plain words'],
    [
      '::t::Which? {=a ~b#x &amp; y}',
      'the feedback of option 2 holds the character reference &amp;',
    ],
    ['::t::Which? {=a ~ }', 'option 2 is empty: write the words'],
  ])('names the part and the sign that speak against %s', (file, says) => {
    expect(onlyFate(file)).toMatchObject({
      title: 't',
      refusal: { says: expect.stringContaining(says) },
    });
  });

  it('finds another id where the number of a question is taken', () => {
    const { items } = quizFromGift('// [id:q2]\nWhich? {=a ~b}\n\nWhat? {=a ~b}\n');
    expect(items.map(({ id }) => id)).toEqual(['q2', 'q2-again']);
  });

  it('gives no two options one id', () => {
    const { item } = taken('// [options:c c]\n::k.A.1 a1 ask::Which? {=a#x ~b#y}');
    expect(item).toMatchObject({ options: ['a', 'b'], right: 'a' });
  });

  it('says when an option was added to a question of ours', () => {
    const { item, fate } = taken('// [options:c d]\n::k.A.1 a1 ask::Which? {=a#x ~b#y ~c#z}');
    expect(item).toMatchObject({ id: 'a1', options: ['a', 'b', 'c'] });
    expect(fate).toMatchObject({ notes: [expect.stringContaining('option ids')] });
  });
});
