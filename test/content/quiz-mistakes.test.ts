import { describe } from 'vitest';
import { editJson, moduleFolder } from './sample-content.ts';
import { itTells, type Situation } from './situation.ts';

const quizJson = `${moduleFolder}/quiz/1/quiz.json`;
const quizAr = `${moduleFolder}/quiz/1/quiz.ar.json`;

const inQuiz: Situation[] = [
  {
    title: 'a key that names no option',
    change: (files) => editJson(files, quizJson, (quiz) => (quiz.items[0].right = 'e')),
    kind: 'key',
    file: quizJson,
    field: 'items.a1.right',
  },
  {
    title: 'an option listed twice',
    change: (files) => editJson(files, quizJson, (quiz) => quiz.items[0].options.push('a')),
    kind: 'key',
    file: quizJson,
    field: 'items.a1.options',
  },
  {
    title: 'an item with an unknown objective',
    change: (files) => editJson(files, quizJson, (quiz) => (quiz.items[2].objective = 'sing')),
    kind: 'unknown-objective',
    file: quizJson,
    field: 'items.b1.objective',
  },
  {
    title: 'forms of unequal coverage',
    change: (files) => editJson(files, quizJson, (quiz) => (quiz.items[2].objective = 'listen')),
    kind: 'forms',
    file: quizJson,
    field: 'items',
  },
  {
    title: 'right options that stand in one place',
    change: (files) => editJson(files, quizJson, (quiz) => (quiz.items[1].right = 'a')),
    kind: 'right-positions',
    file: quizJson,
    field: 'items',
  },
  {
    title: 'right options that are the longest',
    change: (files) =>
      editJson(files, quizAr, (words) => (words.items.a1.options.a = 'a much longer option')),
    kind: 'right-option-length',
    file: quizAr,
    field: 'items',
  },
  {
    title: 'an item without words',
    change: (files) => editJson(files, quizAr, (words) => delete words.items.a2),
    kind: 'missing-translation',
    file: quizAr,
    field: 'items.a2',
  },
  {
    title: 'words for an item that is not there',
    change: (files) => editJson(files, quizAr, (words) => (words.items.a9 = words.items.a1)),
    kind: 'quiz-words',
    file: quizAr,
    field: 'items.a9',
  },
  {
    title: 'an option without words',
    change: (files) => editJson(files, quizAr, (words) => delete words.items.a1.options.b),
    kind: 'missing-translation',
    file: quizAr,
    field: 'items.a1.options.b',
  },
  {
    title: 'an option without explanation',
    change: (files) => editJson(files, quizAr, (words) => delete words.items.a1.explanations.b),
    kind: 'missing-translation',
    file: quizAr,
    field: 'items.a1.explanations.b',
  },
  {
    title: 'a step of a scale without words',
    change: (files) => editJson(files, quizAr, (words) => delete words.items.s1.scale[3]),
    kind: 'missing-translation',
    file: quizAr,
    field: 'items.s1.scale.3',
  },
  {
    title: 'a choice item worded as a scale',
    change: (files) => editJson(files, quizAr, (words) => (words.items.a1 = words.items.s1)),
    kind: 'quiz-words',
    file: quizAr,
    field: 'items.a1',
  },
];

const inServices: Situation[] = [
  {
    title: 'a service in another folder than its country',
    change: (files) => {
      files.set('services/in/pk-help.json', files.get('services/pk/pk-help.json') ?? '');
      files.delete('services/pk/pk-help.json');
    },
    kind: 'service',
    file: 'services/in/pk-help.json',
    field: 'id',
  },
  {
    title: 'a service area in another country',
    change: (files) =>
      editJson(files, 'services/pk/pk-help.json', (help) => help.serviceAreas.push('IN-PB')),
    kind: 'service',
    file: 'services/pk/pk-help.json',
    field: 'serviceAreas',
  },
  {
    title: 'a number in a text that is no phone with a source',
    change: (files) =>
      editJson(files, 'services/pk/pk-refuge.json', (home) => (home.howTo.ur = 'Dial 1043.')),
    kind: 'service',
    file: 'services/pk/pk-refuge.json',
    field: 'howTo.ur',
  },
  {
    title: 'unknown hours called confirmed',
    change: (files) =>
      editJson(files, 'services/pk/pk-help.json', (help) => {
        help.schedule = { ...help.schedule, hours: 'unknown', confirmed: true };
      }),
    kind: 'service',
    file: 'services/pk/pk-help.json',
    field: 'schedule.confirmed',
  },
];

describe('loadContent() tells an author of', () => {
  itTells([...inQuiz, ...inServices]);
});
