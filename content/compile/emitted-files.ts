import { type Language, languages } from '../schema/language.ts';
import { type Form, forms, type QuizItem } from '../schema/quiz.ts';
import type { Content, Module, Quiz } from './content.ts';

/**
 * The files that other parts run on, as JSON values by path. `functions/` is for servers only: keys
 * and explanations stand there and nowhere else. `public/` is served as it is. `site/` holds all of
 * it, keys included, for a site build that needn't compile it again.
 */
export function emittedFiles(content: Content): Map<string, unknown> {
  const files = new Map<string, unknown>();
  files.set('site/content.json', content);
  files.set('functions/modules.json', Object.fromEntries(content.modules.map(moduleEntry)));
  for (const module of content.modules) {
    for (const quiz of module.quizzes) {
      for (const form of forms) addForm(files, { module, quiz, form });
    }
    for (const language of languages) {
      files.set(`public/l/${module.slug}.${language}.json`, lessonsFile(module, language));
    }
  }
  return files;
}

function moduleEntry(module: Module): [string, { lessons: string[]; quizVersions: number[] }] {
  const lessons = module.lessons.map((lesson) => lesson.id);
  return [module.id, { lessons, quizVersions: module.quizzes.map((quiz) => quiz.version) }];
}

type FormOfQuiz = { module: Module; quiz: Quiz; form: Form };

function addForm(files: Map<string, unknown>, { module, quiz, form }: FormOfQuiz): void {
  const quizId = `${module.id}.${form}.${quiz.version}`;
  const items = itemsOf(quiz, form);
  files.set(`functions/quizzes/${quizId}.json`, { items: items.map(keyed) });
  for (const language of languages) {
    const words = quiz.words[language].items;
    const explanations = items.flatMap(({ id }) => {
      const item = words[id];
      return item !== undefined && 'explanations' in item ? [[id, item.explanations]] : [];
    });
    files.set(`functions/quizzes/${quizId}.${language}.json`, {
      explanations: Object.fromEntries(explanations),
    });
    const name = `${module.slug}.${form}.${quiz.version}.${language}`;
    files.set(`public/q/${name}.json`, { items: items.map((item) => shown(item, words[item.id])) });
  }
}

/** Choice items of the form, then the scale items, which both forms share. */
function itemsOf(quiz: Quiz, form: Form): QuizItem[] {
  return [
    ...quiz.items.filter((item) => item.kind === 'choice' && item.form === form),
    ...quiz.items.filter((item) => item.kind === 'scale'),
  ];
}

function keyed(item: QuizItem) {
  const { id, kind } = item;
  return kind === 'choice'
    ? { id, kind, objective: item.objective, options: item.options, right: item.right }
    : { id, kind, options: optionsOf(item) };
}

function shown(item: QuizItem, words: Quiz['words'][Language]['items'][string] | undefined) {
  if (words === undefined) throw new Error(`item ${item.id} has no words`);
  const texts = 'options' in words ? words.options : words.scale;
  const options = optionsOf(item).map((id) => ({ id, text: texts[id] }));
  return { id: item.id, kind: item.kind, stem: words.stem, options };
}

function optionsOf(item: QuizItem): string[] {
  return item.kind === 'choice'
    ? item.options
    : Array.from({ length: item.points }, (_, step) => String(step + 1));
}

function lessonsFile(module: Module, language: Language) {
  const words = module.words[language];
  return {
    module: module.id,
    title: words.title,
    neutralTitle: words.neutralTitle,
    objectives: words.objectives,
    lessons: module.lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.text[language].title,
      minutes: lesson.minutes,
      ...(lesson.contentNote ? { contentNote: words.lessonContentNotes[lesson.id] } : {}),
      blocks: lesson.text[language].blocks,
    })),
  };
}
