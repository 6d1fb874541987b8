import { describe, expect, it } from 'vitest';
import { averageLength, gradeOf } from '../../content/compile/plain-language.ts';
import { sentencesOf } from '../../content/compile/sentences.ts';
import type { Block } from '../../content/schema/block.ts';
import { editText, lessonPath, mistakesAfter, moduleFolder } from './sample-content.ts';
import { itTells, type Situation } from './situation.ts';

const guideUr = `${moduleFolder}/guide.ur.md`;
const hard =
  'Institutional confidentiality considerations necessitate comprehensive organisational ' +
  'accountability, notwithstanding administrative inconvenience.';

describe('gradeOf()', () => {
  it('knows easy from hard', () => {
    expect(gradeOf(['The cat sat on the mat.', 'It was glad.'])).toBeLessThan(1);
    expect(gradeOf([hard])).toBeGreaterThan(20);
    expect(gradeOf([])).toBe(0);
  });

  it('is the formula of Flesch and Kincaid: 0.39 w/s + 11.8 syl/w - 15.59', () => {
    // 8 words, 2 sentences, 10 syllables.
    const grade = gradeOf(['She listens to him.', 'He feels happy now.']);
    expect(grade).toBeCloseTo(0.39 * 4 + 11.8 * (10 / 8) - 15.59, 5);
  });
});

describe('averageLength()', () => {
  it('counts words, not dashes', () => {
    expect(averageLength(['ایک دو تین۔', 'ایک - دو تین چار پانچ۔'], 'ur')).toBe(4);
    expect(averageLength([], 'ar')).toBe(0);
  });
});

describe('sentencesOf()', () => {
  it('knows the ends of sentences in Urdu and Arabic', () => {
    const block = (text: string): Block => ({ kind: 'paragraph', spans: [{ text }] });
    expect(sentencesOf([block('پہلا جملہ۔ کیا دوسرا؟ تیسرا!')], 'ur')).toHaveLength(3);
    expect(sentencesOf([block('جملة أولى. هل هذه ثانية؟ نعم، وهذه ثالثة.')], 'ar')).toHaveLength(3);
  });

  it('reads stories and feedback, but no headings, titles or options', () => {
    const inside = (text: string): Block[] => [{ kind: 'paragraph', spans: [{ text }] }];
    const blocks = [
      { kind: 'heading', level: 2, spans: [{ text: 'Heading' }] },
      { kind: 'list', ordered: false, items: [inside('Point.')] },
      {
        kind: 'scenario',
        id: 'x',
        title: 'Title',
        blocks: inside('Story. What now?'),
        choices: [{ spans: [{ text: 'Option' }], good: true, feedback: inside('Why.') }],
      },
    ] as Block[];
    expect(sentencesOf(blocks, 'en')).toEqual(['Point.', 'Story.', 'What now?', 'Why.']);
  });
});

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');
const insert = (language: 'en' | 'ur' | 'ar', text: string) => (files: Map<string, string>) =>
  editText(files, lessonPath('asking-first', language), ['\n\n## ', `\n\n${text}\n\n## `]);

const situations: Situation[] = [
  {
    title: 'a lesson that is hard to read in English',
    change: insert('en', words(6, hard)),
    kind: 'plain-language',
    file: lessonPath('asking-first', 'en'),
    field: 'whole file',
  },
  {
    title: 'English lessons that are hard together',
    change: insert('en', words(9, hard)),
    kind: 'plain-language',
    file: `${moduleFolder}/module.json`,
    field: 'lessons',
  },
  {
    title: 'an Urdu sentence of 31 words',
    change: insert('ur', `${words(31, 'بات')}۔`),
    kind: 'plain-language',
    file: lessonPath('asking-first', 'ur'),
    field: 'line 3',
  },
  {
    title: 'an Arabic sentence of 31 words',
    change: insert('ar', `${words(31, 'كلام')}.`),
    kind: 'plain-language',
    file: lessonPath('asking-first', 'ar'),
    field: 'line 3',
  },
  {
    title: 'an English sentence of 31 easy words',
    change: insert('en', `${words(31, 'go')}.`),
    kind: 'plain-language',
    file: lessonPath('asking-first', 'en'),
    field: 'line 3',
  },
  {
    title: 'a guide of long sentences in Urdu',
    change: (files) => files.set(guideUr, `# بات\n\n${words(40, `${words(20, 'بات')}۔`)}\n`),
    kind: 'plain-language',
    file: guideUr,
    field: 'whole file',
  },
];

describe('loadContent() tells an author of', () => {
  itTells(situations);

  it('no sentence of 30 words', async () => {
    for (const [language, text] of [
      ['en', `${words(30, 'go')}.`],
      ['ur', `${words(30, 'بات')}۔`],
      ['ar', `${words(30, 'كلام')}.`],
    ] as const) {
      expect(await mistakesAfter(insert(language, text))).toEqual([]);
    }
  });
});
