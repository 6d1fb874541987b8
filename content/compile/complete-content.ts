import { type Language, languages } from '../schema/language.ts';
import type { Content, Lesson, Module, Quiz } from './content.ts';
import type { ByLanguage, Draft, ModuleDraft, QuizDraft } from './draft.ts';

/**
 * Turns a draft without mistakes into content. Throws when a language is missing: reading has to
 * have noted that before.
 */
export function completeContent(draft: Draft): Content {
  return {
    modules: draft.modules.map(completeModule),
    services: draft.services.map(({ service: { $schema: _, ...service } }) => service),
  };
}

function completeModule({ folder: _, $schema: __, ...module }: ModuleDraft): Module {
  return {
    ...module,
    lessons: module.lessons.map(completeLesson),
    words: inAll(module.words, ({ $schema: ___, ...words }) => words),
    guide: inAll(module.guide, ({ parsed }) => ({ title: parsed.title, blocks: parsed.blocks })),
    guardians: inAll(module.guardians, ({ parsed: { title, blocks } }) => ({ title, blocks })),
    quizzes: module.quizzes.map(completeQuiz),
  };
}

function completeLesson(lesson: ModuleDraft['lessons'][number]): Lesson {
  return { ...lesson, text: inAll(lesson.text, ({ parsed }) => parsed) };
}

function completeQuiz({ version, items, words }: QuizDraft): Quiz {
  return { version, items, words: inAll(words, ({ $schema: _, ...rest }) => rest) };
}

function inAll<Value, Result>(
  values: ByLanguage<Value>,
  complete: (value: Value) => Result,
): Record<Language, Result> {
  const one = (language: Language): Result => {
    const value = values[language];
    if (value === undefined) throw new Error(`content without mistakes has no "${language}"`);
    return complete(value);
  };
  const [en, ur, ar] = languages;
  return { [en]: one(en), [ur]: one(ur), [ar]: one(ar) };
}
