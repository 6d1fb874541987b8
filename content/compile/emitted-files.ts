import { type Language, languages } from '../schema/language.ts';
import { type Form, forms, type QuizItem } from '../schema/quiz.ts';
import type { Content, Module, Quiz, StaffModule } from './content.ts';

/**
 * The files that other parts run on, as JSON values by path. `functions/` is for servers only: keys
 * and explanations stand there and nowhere else. `public/` is served as it is. `site/` holds all of
 * it, quiz keys included, for a site build that needn't compile it again. Exam banks are in none of
 * them: see `bankFiles`.
 */
export function emittedFiles(content: Content): Map<string, unknown> {
  const files = new Map<string, unknown>();
  files.set('site/content.json', content);
  // Apart, so that whoever looks a module up for a workshop finds none of those for staff.
  files.set('functions/modules.json', Object.fromEntries(content.modules.map(moduleEntry)));
  files.set(
    'functions/staff-modules.json',
    Object.fromEntries(content.staffModules.map(moduleEntry)),
  );
  addCertification(files, content);
  for (const module of [...content.modules, ...content.staffModules]) {
    for (const quiz of module.quizzes) {
      for (const form of forms) addForm(files, { module, quiz, form });
    }
    for (const language of languages) {
      files.set(`public/l/${module.slug}.${language}.json`, lessonsFile(module, language));
    }
  }
  return files;
}

type AnyModule = Module | StaffModule;
type ModuleEntry = { lessons: string[]; quizVersions: number[]; sensitive: boolean };

function moduleEntry({ id, lessons, quizzes, sensitive }: AnyModule): [string, ModuleEntry] {
  return [
    id,
    {
      lessons: lessons.map((lesson) => lesson.id),
      quizVersions: quizzes.map((quiz) => quiz.version),
      sensitive,
    },
  ];
}

/** Rules with the words that a credential or an agreement takes over; rubrics only to score by. */
function addCertification(files: Map<string, unknown>, content: Content): void {
  const { tracks, rubrics, conduct } = content;
  files.set('functions/tracks.json', Object.fromEntries(tracks.map((each) => [each.id, each])));
  files.set(
    'functions/rubrics.json',
    Object.fromEntries(rubrics.map(({ words: _, ...rubric }) => [rubric.id, rubric])),
  );
  files.set(
    'functions/conduct.json',
    Object.fromEntries(conduct.map(({ version, words }) => [version, words])),
  );
}

type FormOfQuiz = { module: AnyModule; quiz: Quiz; form: Form };

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

function lessonsFile(module: AnyModule, language: Language) {
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
