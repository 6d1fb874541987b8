import { describe } from 'vitest';
import { editJson, lessonPath, moduleFolder } from './sample-content.ts';
import { itTells, type Situation } from './situation.ts';

const moduleJson = `${moduleFolder}/module.json`;
const wordsUr = `${moduleFolder}/module.ur.json`;
const quizAr = `${moduleFolder}/quiz/1/quiz.ar.json`;
const lessonUr = lessonPath('asking-first', 'ur');
const guardiansUr = `${moduleFolder}/guardians.ur.md`;
const guideAr = `${moduleFolder}/guide.ar.md`;

const inFiles: Situation[] = [
  {
    title: 'a lesson without its Urdu file',
    change: (files) => files.delete(lessonUr),
    kind: 'missing-translation',
    file: lessonUr,
    field: 'whole file',
  },
  {
    title: 'a guide without its Arabic file',
    change: (files) => files.delete(guideAr),
    kind: 'missing-translation',
    file: guideAr,
    field: 'whole file',
  },
  {
    title: 'a sheet for guardians without its Urdu file',
    change: (files) => files.delete(guardiansUr),
    kind: 'missing-translation',
    file: guardiansUr,
    field: 'whole file',
  },
  {
    title: 'quiz words without their Arabic file',
    change: (files) => files.delete(quizAr),
    kind: 'missing-translation',
    file: quizAr,
    field: 'whole file',
  },
  {
    title: 'a module without module.json',
    change: (files) => files.delete(moduleJson),
    kind: 'missing-file',
    file: moduleJson,
    field: 'whole file',
  },
  {
    title: 'a file that nothing asks for',
    change: (files) => files.set(`${moduleFolder}/lessons/askng-first.en.md`, '# Slip'),
    kind: 'unexpected-file',
    file: `${moduleFolder}/lessons/askng-first.en.md`,
    field: 'whole file',
  },
  {
    title: 'JSON that is none',
    change: (files) => files.set(wordsUr, '{ "title": '),
    kind: 'unreadable',
    file: wordsUr,
    field: 'whole file',
  },
  {
    title: 'a field that does not exist',
    change: (files) => editJson(files, moduleJson, (module) => (module.lessons[1].lenght = 3)),
    kind: 'invalid',
    file: moduleJson,
    field: 'lessons[1]',
  },
  {
    title: 'a field left out',
    change: (files) => editJson(files, wordsUr, (words) => delete words.neutralTitle),
    kind: 'invalid',
    file: wordsUr,
    field: 'neutralTitle',
  },
  {
    title: 'a review of nobody',
    change: (files) =>
      editJson(files, moduleJson, (module) => {
        module.review.ur = { state: 'reviewed', reviewers: [], date: '2026-11-01' };
      }),
    kind: 'invalid',
    file: moduleJson,
    field: 'review.ur.reviewers',
  },
  {
    title: 'a module in a folder of another name',
    change: (files) => editJson(files, moduleJson, (module) => (module.id = 'patience')),
    kind: 'invalid',
    file: moduleJson,
    field: 'id',
  },
  {
    title: 'a quiz version that is not there',
    change: (files) => editJson(files, moduleJson, (module) => (module.quizVersion = 2)),
    kind: 'invalid',
    file: moduleJson,
    field: 'quizVersion',
  },
];

const inModule: Situation[] = [
  {
    title: 'an objective without words',
    change: (files) => editJson(files, wordsUr, (words) => delete words.objectives.ask),
    kind: 'missing-translation',
    file: wordsUr,
    field: 'objectives.ask',
  },
  {
    title: 'words for an unknown objective',
    change: (files) => editJson(files, wordsUr, (words) => (words.objectives.sing = 'گانا')),
    kind: 'unknown-objective',
    file: wordsUr,
    field: 'objectives.sing',
  },
  {
    title: 'a lesson with an unknown objective',
    change: (files) =>
      editJson(files, moduleJson, (module) => module.lessons[0].objectives.push('sing')),
    kind: 'unknown-objective',
    file: moduleJson,
    field: 'lessons[0].objectives',
  },
  {
    title: 'an objective that no lesson serves',
    change: (files) =>
      editJson(files, moduleJson, (module) => (module.lessons[1].objectives = ['ask'])),
    kind: 'uncovered-objective',
    file: moduleJson,
    field: 'objectives',
  },
  {
    title: 'a content note left out',
    change: (files) => editJson(files, wordsUr, (words) => (words.lessonContentNotes = {})),
    kind: 'content-note',
    file: wordsUr,
    field: 'lessonContentNotes.hearing-answers',
  },
  {
    title: 'a content note for a lesson without one',
    change: (files) =>
      editJson(files, wordsUr, (words) => (words.lessonContentNotes['asking-first'] = 'نوٹ')),
    kind: 'content-note',
    file: wordsUr,
    field: 'lessonContentNotes.asking-first',
  },
  {
    title: 'a slug that tells the subject',
    change: (files) => editJson(files, moduleJson, (module) => (module.slug = 'kindness-today')),
    kind: 'neutral',
    file: moduleJson,
    field: 'slug',
  },
  {
    title: 'a neutral title that tells the subject',
    change: (files) =>
      editJson(files, wordsUr, (words) => (words.neutralTitle = `${words.title} آج`)),
    kind: 'neutral',
    file: wordsUr,
    field: 'neutralTitle',
  },
];

const acrossModules: Situation[] = [
  {
    title: 'two modules at one address',
    change: (files) => {
      for (const [path, text] of [...files]) {
        if (path.startsWith(moduleFolder)) files.set(path.replace('kindness', 'patience'), text);
      }
      editJson(files, 'modules/patience/module.json', (module) => {
        module.id = 'patience';
      });
    },
    kind: 'invalid',
    file: 'modules/patience/module.json',
    field: 'slug',
  },
];

describe('loadContent() tells an author of', () => {
  itTells([...inFiles, ...inModule, ...acrossModules]);
});
