import fc from 'fast-check';
import type { GiftSource } from '../../../content/gift/gift-from-quiz.ts';
import type { ChoiceItem } from '../../../content/schema/quiz.ts';
import { textSchema } from '../../../content/schema/text.ts';

/** What GIFT, Moodle, Markdown and HTML give a meaning to, and what they don't. */
const signs = [
  ...'~=#{}:\\%[]<>&$*_`"|/-> \tn0',
  ...['::', '####', '->', '\\n', '\\\\', '//', '[html]', '[plain]', '[markdown]', '[moodle]'],
  ...['%50%', '%-33.3%', '$CATEGORY:', '&&58;', '&amp;', '< b', '[id:x]', '{=a~b}', '_____'],
  ...['نہیں', 'کیا', 'ہ', 'لا', 'هل', '؟', '۔', '،', '\u200f', '\u200c', '\u0650', '\u00a0', '😀'],
  ...['yes', 'No', 'é', '\u2028', '\u0301', '“', '’'],
];

const written = fc.oneof(
  fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 }).map((all) => all.join('')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
);

/** Any text that the schema allows and that GIFT has a way to say. */
export const someText = written
  .map((text) => text.replace(/(?!\t)\p{Cc}|\p{Cs}/gu, '').trim())
  .filter((text) => textSchema.safeParse(text).success && !/&&\d{3};/.test(text));

const someId = fc.oneof(
  fc.constantFrom('a', 'b', 'c', '1', '2', 'constructor', 'a1', 'q1', 'q2', 'value-of'),
  fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8})?$/),
);

const someItem = fc
  .record({
    form: fc.constantFrom('A' as const, 'B' as const),
    objective: someId,
    options: fc.uniqueArray(someId, { minLength: 2, maxLength: 6 }),
    rightAt: fc.nat(5),
    stem: someText,
    texts: fc.array(someText, { minLength: 6, maxLength: 6 }),
    whys: fc.array(fc.option(someText), { minLength: 6, maxLength: 6 }),
  })
  .map(({ options, rightAt, texts, whys, stem, ...rest }) => ({
    ...rest,
    options,
    right: options[rightAt % options.length] ?? '',
    words: {
      stem,
      options: Object.fromEntries(options.map((id, at) => [id, texts[at] ?? ''])),
      explanations: Object.fromEntries(
        options.flatMap((id, at) => (whys[at] == null ? [] : [[id, whys[at]]])),
      ),
    },
  }));

/** Any quiz of choice items, with a scale between them. */
export const someQuiz: fc.Arbitrary<GiftSource> = fc
  .uniqueArray(fc.tuple(someId, someItem), {
    minLength: 2,
    maxLength: 6,
    selector: ([id]) => id,
  })
  .map((pairs) => ({
    module: 'kindness',
    version: 3,
    language: 'ur',
    items: pairs.map(
      ([id, { words: _, ...item }]): ChoiceItem => ({ id, kind: 'choice', ...item }),
    ),
    words: { items: Object.fromEntries(pairs.map(([id, { words }]) => [id, words])) },
  }));

/** A quiz of one item, for tests that look at one thing. */
export function quizOf(stem: string, options: readonly string[], whys: readonly string[] = []) {
  const ids = options.map((_, at) => String.fromCodePoint(97 + at));
  return {
    module: 'kindness',
    version: 1,
    language: 'en',
    items: [
      { id: 'a1', kind: 'choice', form: 'A', objective: 'ask', options: ids, right: ids[0] ?? '' },
    ],
    words: {
      items: {
        a1: {
          stem,
          options: Object.fromEntries(ids.map((id, at) => [id, options[at] ?? ''])),
          explanations: Object.fromEntries(whys.map((why, at) => [ids[at] ?? '', why])),
        },
      },
    },
  } satisfies GiftSource;
}
