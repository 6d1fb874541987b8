import type { GlossaryTerm } from '../schema/glossary.ts';
import { type Language, languages } from '../schema/language.ts';
import type { Content, Lesson, Module, Quiz } from './content.ts';
import type { ByLanguage, Draft, LessonDraft, ModuleDraft, QuizDraft } from './draft.ts';
import { explainTerms } from './explain-terms.ts';

/**
 * Turns a draft without mistakes into content. Throws when a language is missing: reading has to
 * have noted that before.
 */
export function completeContent(draft: Draft): Content {
  return {
    modules: draft.modules.map((module) => completeModule(module, draft.glossary.terms)),
    services: draft.services.map(({ service: { $schema: _, ...service } }) => service),
    glossary: draft.glossary.terms,
  };
}

function completeModule(draft: ModuleDraft, glossary: readonly GlossaryTerm[]): Module {
  const { folder: _, $schema: __, ...module } = draft;
  return {
    ...module,
    lessons: module.lessons.map((lesson) => completeLesson(lesson, glossary)),
    words: inAll(module.words, ({ $schema: ___, ...words }) => words),
    guide: inAll(module.guide, ({ parsed }) => ({ title: parsed.title, blocks: parsed.blocks })),
    guardians: inAll(module.guardians, ({ parsed: { title, blocks } }) => ({ title, blocks })),
    quizzes: module.quizzes.map(completeQuiz),
  };
}

function completeLesson(lesson: LessonDraft, glossary: readonly GlossaryTerm[]): Lesson {
  const text = inAll(lesson.text, ({ parsed }, language) => ({
    ...parsed,
    blocks: explainTerms(parsed.blocks, glossary, language),
  }));
  return { ...lesson, text };
}

function completeQuiz({ version, items, words }: QuizDraft): Quiz {
  return { version, items, words: inAll(words, ({ $schema: _, ...rest }) => rest) };
}

function inAll<Value, Result>(
  values: ByLanguage<Value>,
  complete: (value: Value, language: Language) => Result,
): Record<Language, Result> {
  const one = (language: Language): Result => {
    const value = values[language];
    if (value === undefined) throw new Error(`content without mistakes has no "${language}"`);
    return complete(value, language);
  };
  const [en, ur, ar] = languages;
  return { [en]: one(en), [ur]: one(ur), [ar]: one(ar) };
}
