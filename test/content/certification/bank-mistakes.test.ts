import { describe, expect, it } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import { editJson, mistakesAfter, moduleFolder, type SampleFiles } from '../sample-content.ts';
import { itTells, type Situation } from '../situation.ts';
import { addCertification, bank, bankWords, certified, track } from './sample-certification.ts';

const ar = bankWords('ar');

const structure: Situation[] = [
  {
    title: 'a draw larger than the bank',
    change: (files) => editJson(files, track, (json) => (json.requirements.exam.draw = 9)),
    kind: 'exam-draw',
    file: bank,
    field: 'items',
  },
  {
    title: 'an objective with fewer items than its share of the draw',
    change: (files) =>
      editJson(files, bank, (json) => {
        json.items[0].objective = 'waiting';
        json.items[2].objective = 'waiting';
      }),
    kind: 'exam-draw',
    file: bank,
    field: 'items',
  },
  {
    title: 'an item of an objective that the bank does not have',
    change: (files) => editJson(files, bank, (json) => (json.items[0].objective = 'singing')),
    kind: 'unknown-objective',
    file: bank,
    field: 'items.q1.objective',
  },
  {
    title: 'a key that names no option',
    change: (files) => editJson(files, bank, (json) => (json.items[0].right = 'e')),
    kind: 'key',
    file: bank,
    field: 'items.q1.right',
  },
  {
    title: 'an option listed twice',
    change: (files) => editJson(files, bank, (json) => json.items[0].options.push('a')),
    kind: 'key',
    file: bank,
    field: 'items.q1.options',
  },
  {
    title: 'an item listed twice',
    change: (files) => editJson(files, bank, (json) => json.items.push(json.items[0])),
    kind: 'invalid',
    file: bank,
    field: 'items',
  },
  {
    title: 'an item with an id that the exam would refuse',
    change: (files) => editJson(files, bank, (json) => (json.items[0].id = '1q')),
    kind: 'invalid',
    file: bank,
    field: 'items[0].id',
  },
  {
    title: 'right letters that are not spread',
    change: (files) => editJson(files, bank, (json) => (json.items[1].right = 'a')),
    kind: 'right-positions',
    file: bank,
    field: 'items',
  },
  {
    title: 'a public bank that claims to be no sample',
    change: (files) => editJson(files, bank, (json) => (json.sample = false)),
    kind: 'sample',
    file: bank,
    field: 'sample',
  },
  {
    title: 'a bank in a folder of another name',
    change: (files) => editJson(files, bank, (json) => (json.id = 'calm-boss')),
    kind: 'invalid',
    file: bank,
    field: 'id',
  },
];

const worded: Situation[] = [
  {
    title: 'a bank without words in a language',
    change: (files) => files.delete(ar),
    kind: 'missing-translation',
    file: ar,
    field: 'whole file',
  },
  {
    title: 'an item without words',
    change: (files) => editJson(files, ar, (json) => delete json.items.q3),
    kind: 'missing-translation',
    file: ar,
    field: 'items.q3',
  },
  {
    title: 'an option without words',
    change: (files) => editJson(files, ar, (json) => delete json.items.q3.options.b),
    kind: 'missing-translation',
    file: ar,
    field: 'items.q3.options.b',
  },
  {
    title: 'an objective without a name',
    change: (files) => editJson(files, ar, (json) => delete json.objectives.waiting),
    kind: 'missing-translation',
    file: ar,
    field: 'objectives.waiting',
  },
  {
    title: 'words for an item that is not there',
    change: (files) => editJson(files, ar, (json) => (json.items.q9 = json.items.q1)),
    kind: 'quiz-words',
    file: ar,
    field: 'items.q9',
  },
  {
    title: 'an explanation, which would give the key away',
    change: (files) => editJson(files, ar, (json) => (json.items.q1.explanations = { a: 'Yes.' })),
    kind: 'invalid',
    file: ar,
    field: 'items.q1',
  },
  {
    title: 'right options that are the longest in more than a third',
    change: (files) => lengthenRight(files, 3),
    kind: 'right-option-length',
    file: ar,
    field: 'items',
  },
  {
    title: 'an option about the other options',
    change: (files) =>
      editJson(files, bankWords('en'), (json) => (json.items.q2.options.d = 'All of the above')),
    kind: 'quiz-style',
    file: bankWords('en'),
    field: 'items.q2.options.d',
  },
  {
    title: 'a stem that asks for what is not so',
    change: (files) =>
      editJson(files, bankWords('en'), (json) => (json.items.q2.stem = 'Which way is not calm?')),
    kind: 'quiz-style',
    file: bankWords('en'),
    field: 'items.q2.stem',
  },
];

/** Makes the right option of the first items the longest in Arabic. */
function lengthenRight(files: SampleFiles, count: number): void {
  const { items } = JSON.parse(files.get(bank) ?? '');
  editJson(files, ar, (json) => {
    for (const { id, right } of items.slice(0, count)) json.items[id].options[right] += ' and more';
  });
}

/** Copies an item of the module's quiz over an item of the bank, and edits it. */
function copyItem(
  files: SampleFiles,
  language: (typeof languages)[number],
  // biome-ignore lint/suspicious/noExplicitAny: a test breaks shapes on purpose
  edit: (item: any) => void = () => {},
): void {
  const quiz = `${moduleFolder}/quiz/1/quiz.${language}.json`;
  const { stem, options } = JSON.parse(files.get(quiz) ?? '').items.a1;
  editJson(files, bankWords(language), (json) => {
    const item = { stem, options: { ...options, c: 'no way', d: 'my way' } };
    edit(item);
    json.items.q4 = item;
  });
}

const copies: Situation[] = [
  ...languages.map(
    (language): Situation => ({
      title: `an item of a module's quiz in "${language}"`,
      change: (files) => copyItem(files, language),
      kind: 'exam-copy',
      file: bankWords(language),
      field: 'items.q4',
    }),
  ),
  {
    title: 'an item with the same words but few',
    change: (files) =>
      copyItem(files, 'en', (item) => (item.stem = item.stem.replace('Kind', 'Good'))),
    kind: 'exam-copy',
    file: bankWords('en'),
    field: 'items.q4',
  },
  {
    title: "a module's options under another question",
    change: (files) => {
      const options = { a: 'ring the aunt at noon', b: 'wait for rain under a large tree' };
      const quiz = `${moduleFolder}/quiz/1/quiz.en.json`;
      editJson(files, quiz, (json) => {
        json.items.a1 = { ...json.items.a1, stem: 'What now?', options };
      });
      copyItem(files, 'en', (item) => (item.stem = 'What comes next, then?'));
    },
    kind: 'exam-copy',
    file: bankWords('en'),
    field: 'items.q4',
  },
  {
    title: "a module's question with other options",
    change: (files) =>
      copyItem(files, 'en', (item) => {
        item.options = {
          a: 'wait at home',
          b: 'go by bus',
          c: 'ring her aunt',
          d: 'open a window',
        };
      }),
    kind: 'exam-copy',
    file: bankWords('en'),
    field: 'items.q4',
  },
];

describe('loadContent(), on exam banks', () => {
  itTells(certified([...structure, ...worded, ...copies]));

  it('lets the right option be the longest in a third', async () => {
    const mistakes = await mistakesAfter((files) => {
      editJson(files, bank, (json) => json.items.push({ ...json.items[0], id: 'q9' }));
      for (const language of languages) {
        editJson(files, bankWords(language), (json) => (json.items.q9 = json.items.q1));
      }
      lengthenRight(files, 3);
    }, addCertification);
    expect(mistakes).toEqual([]);
  });

  it('says first that a bank is too small as a whole', async () => {
    const mistakes = await mistakesAfter((files) => {
      editJson(files, track, (json) => (json.requirements.exam.draw = 9));
    }, addCertification);
    expect(mistakes.map(({ sentence }) => sentence)).toEqual([
      `content/${bank}, items: are 8 but track "calm-leader" draws 9: add items, or draw fewer.`,
    ]);
  });
});
