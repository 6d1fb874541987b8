import { describe } from 'vitest';
import { editText, lessonPath, moduleFolder } from './sample-content.ts';
import { itTells, type Situation } from './situation.ts';

const moduleJson = `${moduleFolder}/module.json`;
const lessonUr = lessonPath('asking-first', 'ur');
const lessonEn = lessonPath('asking-first', 'en');
const guardiansUr = `${moduleFolder}/guardians.ur.md`;
const activity =
  '\n:::practice{#a-question}\nسوال؟\n\n- [x] ہاں\n  کیونکہ۔\n- [ ] نہیں\n  کیونکہ۔\n:::\n';
const guideAr = `${moduleFolder}/guide.ar.md`;

const inLessons: Situation[] = [
  {
    title: 'a lesson that is too short',
    change: (files) => files.set(lessonEn, shortLesson),
    kind: 'length',
    file: lessonEn,
    field: 'whole file',
  },
  {
    title: 'a lesson that is too long',
    change: (files) => editText(files, lessonEn, ['Kind', 'Very '.repeat(200)]),
    kind: 'length',
    file: lessonEn,
    field: 'whole file',
  },
  {
    title: 'a guide that is too short',
    change: (files) => files.set(guideAr, '# دليل\n\nقصير جدا.\n'),
    kind: 'length',
    file: guideAr,
    field: 'whole file',
  },
  {
    title: 'a sheet for guardians that is too short',
    change: (files) => files.set(guardiansUr, '# گھر والوں کے لیے\n\nبہت مختصر۔\n'),
    kind: 'length',
    file: guardiansUr,
    field: 'whole file',
  },
  {
    title: 'a sheet for guardians with an activity',
    change: (files) => files.set(guardiansUr, `${files.get(guardiansUr)}${activity}`),
    kind: 'markup',
    file: guardiansUr,
    field: 'a-question',
  },
  {
    title: 'an [x] at another place than in English',
    change: (files) => files.set(lessonUr, swapMarks(files.get(lessonUr) ?? '')),
    kind: 'activities',
    file: lessonUr,
    field: 'asking-first-story',
  },
  {
    title: 'an activity with another id than in English',
    change: (files) => editText(files, lessonUr, ['#asking-first-story', '#another-story']),
    kind: 'activities',
    file: lessonUr,
    field: 'activities',
  },
  {
    title: 'two right options in a practice question',
    change: (files) => files.set(lessonUr, (files.get(lessonUr) ?? '').replaceAll('[ ]', '[x]')),
    kind: 'activities',
    file: lessonUr,
    field: 'asking-first-question',
  },
  {
    title: 'two activities with the same id',
    change: (files) => editText(files, lessonEn, ['#asking-first-question', '#asking-first-story']),
    kind: 'activities',
    file: moduleJson,
    field: 'lessons',
  },
  {
    title: 'Urdu digits',
    change: (files) => editText(files, lessonUr, ['\n\n## ', ' ۱۵\n\n## ']),
    kind: 'digits',
    file: lessonUr,
    field: 'line 1',
  },
  {
    title: 'a web address',
    change: (files) =>
      editText(files, lessonEn, ['\n\n## ', '\n\nSee www.example.org now.\n\n## ']),
    kind: 'web-address',
    file: lessonEn,
    field: 'line 3',
  },
  {
    title: 'a phone number in a lesson',
    change: (files) => editText(files, lessonEn, ['\n\n## ', '\n\nDial 1043 now.\n\n## ']),
    kind: 'phone-number',
    file: lessonEn,
    field: 'line 3',
  },
];

describe('loadContent() tells an author of', () => {
  itTells([...inLessons]);
});

const shortLesson = `# Short

:::scenario{#asking-first-story title="Story"}
What now?

- [ ] One
  No.
- [x] Two
  Yes.
:::

:::practice{#asking-first-question}
What now?

- [ ] One
  No.
- [x] Two
  Yes.
:::
`;

/** Swaps the marks of the first activity only. */
function swapMarks(lesson: string): string {
  const [before = '', first = '', ...rest] = lesson.split(':::scenario');
  const [story = '', ...after] = first.split('\n:::\n');
  const swapped = story.replace('[ ]', '[?]').replace('[x]', '[ ]').replace('[?]', '[x]');
  return [before, [swapped, ...after].join('\n:::\n'), ...rest].join(':::scenario');
}
