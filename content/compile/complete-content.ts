import type { GlossaryTerm } from '../schema/glossary.ts';
import { bankOutline, completeBank } from './complete-bank.ts';
import { completeConduct, completeRubric, completeTrack } from './complete-certification.ts';
import type { Content, Lesson, Module, Quiz, StaffModule } from './content.ts';
import type { Draft, LessonDraft, ModuleDraft, QuizDraft } from './draft.ts';
import { explainTerms } from './explain-terms.ts';
import { inAll } from './in-all.ts';

/**
 * Turns a draft without mistakes into content. Throws when a language is missing: reading has to
 * have noted that before.
 */
export function completeContent(draft: Draft): Content {
  return {
    modules: draft.modules.flatMap((module) => forGroups(module, draft.glossary.terms)),
    staffModules: draft.modules.flatMap((module) => forStaff(module, draft.glossary.terms)),
    services: draft.services.map(({ service: { $schema: _, ...service } }) => service),
    glossary: draft.glossary.terms,
    tracks: draft.tracks.map(completeTrack),
    rubrics: draft.rubrics.map(completeRubric),
    conduct: draft.conduct.map(completeConduct),
    banks: draft.banks.map((bank) => bankOutline(completeBank(bank))),
  };
}

function forGroups(draft: ModuleDraft, glossary: readonly GlossaryTerm[]): Module[] {
  const audience = draft.audience.filter((group) => group !== 'staff');
  return audience.length === 0 ? [] : [{ ...completeModule(draft, glossary), audience }];
}

function forStaff(draft: ModuleDraft, glossary: readonly GlossaryTerm[]): StaffModule[] {
  const audience = draft.audience.filter((group) => group === 'staff');
  return audience.length === 0 ? [] : [{ ...completeModule(draft, glossary), audience }];
}

function completeModule(
  draft: ModuleDraft,
  glossary: readonly GlossaryTerm[],
): Omit<Module, 'audience'> {
  const { folder: _, $schema: __, audience: ___, ...module } = draft;
  return {
    ...module,
    lessons: module.lessons.map((lesson) => completeLesson(lesson, glossary)),
    words: inAll(module.words, ({ $schema: ____, ...words }) => words),
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
