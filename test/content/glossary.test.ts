import { describe, expect, it } from 'vitest';
import { explainTerms } from '../../content/compile/explain-terms.ts';
import type { Block } from '../../content/schema/block.ts';
import type { GlossaryTerm } from '../../content/schema/glossary.ts';
import { languages } from '../../content/schema/language.ts';
import { editJson, editText, lessonPath, mistakesAfter, moduleFolder } from './sample-content.ts';
import { itTells, type Situation } from './situation.ts';

const inAll = (term: string, forms: string[] = []) => {
  const words = { term, forms, meaning: `What ${term} is.`, avoid: [] };
  return { en: words, ur: words, ar: words };
};
const entry = (id: string, word: string, forms: string[] = []): GlossaryTerm => ({
  id,
  ...inAll(word, forms),
});
const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: [{ text }] });
const explained = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? (block.terms ?? []).map(({ id }) => id) : [],
  );

describe('explainTerms()', () => {
  it('explains a term once, in the first paragraph that holds it', () => {
    const blocks = [paragraph('Nothing.'), paragraph('Trust grows.'), paragraph('More trust.')];
    const terms = [entry('trust', 'trust')];
    expect(explainTerms(blocks, terms, 'en')).toEqual([
      blocks[0],
      { ...blocks[1], terms: [{ id: 'trust', term: 'trust', meaning: 'What trust is.' }] },
      blocks[2],
    ]);
  });

  it('leaves a paragraph two terms and a lesson five, in the order of the text', () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six'];
    const terms = names.map((name) => entry(name, name)).toReversed();
    const all = paragraph(names.join(' and '));
    expect(explained(explainTerms([all, all, all, all], terms, 'en'))).toEqual([
      ['one', 'two'],
      ['three', 'four'],
      ['five'],
      [],
    ]);
  });

  it('looks at paragraphs only: not at headings, lists or activities', () => {
    const inside = [paragraph('Trust.')];
    const choice = { spans: [{ text: 'Trust' }], good: true, feedback: [] };
    const blocks = [
      { kind: 'heading', level: 2, spans: [{ text: 'Trust' }] },
      { kind: 'list', ordered: false, items: [inside] },
      { kind: 'practice', id: 'x', blocks: inside, choices: [choice, choice] },
      { kind: 'scenario', id: 'y', title: 'Trust', blocks: inside, choices: [choice, choice] },
    ] as Block[];
    expect(explainTerms(blocks, [entry('trust', 'trust')], 'en')).toEqual(blocks);
  });

  it.each([
    ['en', 'Legal aid', 'They offer legal aid here.'],
    ['en', 'support network', 'My support-network is small.'],
    ['ur', 'رضامندی', 'یہ رضامندي ہے۔'],
    ['ar', 'الموافقة', 'وبالموافقة نبدأ.'],
    ['ar', 'الموافقة', 'هذه موافقتها.'],
    ['ar', 'السرّية', 'حافظوا على السريَّة.'],
    ['ar', 'خط المساعدة', 'اتصلوا بخط المساعدة.'],
  ] as const)('finds words in %s: %s in "%s"', (language, word, text) => {
    const blocks = explainTerms([paragraph(text)], [entry('x', word)], language);
    expect(explained(blocks)).toEqual([['x']]);
  });

  it.each([
    ['en', 'trust', 'She is trustworthy and distrusts him.'],
    ['ur', 'پناہ گاہ', 'وہ پناہ گزین ہے۔'],
    ['ar', 'الضغط', 'ضغطت على الزر.'],
  ] as const)('finds whole words only in %s: no %s in "%s"', (language, word, text) => {
    const blocks = explainTerms([paragraph(text)], [entry('x', word)], language);
    expect(explained(blocks)).toEqual([[]]);
  });

  it('takes other written forms, but shows the term itself', () => {
    const terms = [entry('referral', 'referral', ['referred'])];
    const [block] = explainTerms([paragraph('She was referred.')], terms, 'en');
    expect(block).toMatchObject({ terms: [{ term: 'referral' }] });
  });
});

const glossary = 'glossary.json';
const situations: Situation[] = [
  {
    title: 'no glossary at all',
    change: (files) => files.delete(glossary),
    kind: 'missing-file',
    file: glossary,
    field: 'whole file',
  },
  {
    title: 'two terms of one id',
    change: (files) => editJson(files, glossary, ({ terms }) => terms.push({ ...terms[0] })),
    kind: 'glossary',
    file: glossary,
    field: 'terms',
  },
  {
    title: 'one word for two things',
    change: (files) =>
      editJson(files, glossary, ({ terms }) => terms.push({ ...terms[0], id: 'other' })),
    kind: 'glossary',
    file: glossary,
    field: 'other.ur',
  },
  {
    title: 'a word both used and avoided',
    change: (files) => editJson(files, glossary, ({ terms }) => terms[0].ar.avoid.push('لُطف')),
    kind: 'glossary',
    file: glossary,
    field: 'kindness.ar.avoid',
  },
  {
    title: 'a meaning that is too long',
    change: (files) =>
      editJson(files, glossary, ({ terms }) => {
        terms[0].en.meaning = 'long '.repeat(50).trim();
      }),
    kind: 'invalid',
    file: glossary,
    field: 'terms[0].en.meaning',
  },
  {
    title: 'religious text in a meaning',
    change: (files) =>
      editJson(files, glossary, ({ terms }) => {
        terms[0].en.meaning = 'What the Quran says.';
      }),
    kind: 'religious-text',
    file: glossary,
    field: 'kindness.en',
  },
  {
    title: 'an avoided word in a lesson, however it is set',
    change: (files) =>
      editText(files, lessonPath('asking-first', 'ar'), [
        '\n\n## ',
        '\n\nو**بالكايندنس** نبدأ.\n\n## ',
      ]),
    kind: 'avoided-word',
    file: lessonPath('asking-first', 'ar'),
    field: 'line 3',
  },
  {
    title: 'an avoided word in the words of a module',
    change: (files) =>
      editJson(files, `${moduleFolder}/module.en.json`, (words) => {
        words.summary = 'Niceness helps.';
      }),
    kind: 'avoided-word',
    file: `${moduleFolder}/module.en.json`,
    field: 'summary',
  },
  {
    title: 'an avoided word in the quiz in use',
    change: (files) =>
      editJson(files, `${moduleFolder}/quiz/1/quiz.ur.json`, (quiz) => {
        quiz.items.a1.explanations.a = 'یہ کائنڈنیس ہے۔';
      }),
    kind: 'avoided-word',
    file: `${moduleFolder}/quiz/1/quiz.ur.json`,
    field: 'items.a1.explanations.a',
  },
];

describe('loadContent() tells an author of', () => {
  itTells(situations);

  it('the term to write instead, at each place', async () => {
    const path = lessonPath('asking-first', 'en');
    const mistakes = await mistakesAfter((files) =>
      editText(files, path, ['\n\n## ', '\n\nNiceness.\n\nAnd niceness.\n\n## ']),
    );
    expect(mistakes.map(({ field }) => field)).toEqual(['line 3', 'line 5']);
    expect(mistakes[0]?.sentence).toContain('“Niceness” has another word in the glossary');
    expect(mistakes[0]?.sentence).toContain('write “kindness”');
  });

  it('no avoided word in a directory entry, which names itself', async () => {
    const mistakes = await mistakesAfter((files) =>
      editJson(files, 'services/pk/pk-help.json', (service) => {
        for (const language of languages) service.name[language] = 'Niceness line';
      }),
    );
    expect(mistakes).toEqual([]);
  });
});
