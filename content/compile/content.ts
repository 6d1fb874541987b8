import type { Block, TextBlock } from '../schema/block.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import type { Language } from '../schema/language.ts';
import type { ModuleFile } from '../schema/module.ts';
import type { ModuleWords } from '../schema/module-words.ts';
import type { QuizItem } from '../schema/quiz.ts';
import type { QuizWords } from '../schema/quiz-words.ts';
import type { ServiceFile } from '../schema/service.ts';

/** A lesson in one language. `wordCount` includes the title and the activities. */
export type LessonText = { title: string; blocks: Block[]; wordCount: number };

export type Lesson = ModuleFile['lessons'][number] & { text: Record<Language, LessonText> };

/** The facilitator guide in one language: no activities, so running text only. */
export type Guide = { title: string; blocks: TextBlock[] };

/** What families of young participants are told beforehand, in one language: running text only. */
export type GuardianSheet = { title: string; blocks: TextBlock[] };

/** One version of a module's quiz, both forms. Holds the key: never hand it to a page as it is. */
export type Quiz = { version: number; items: QuizItem[]; words: Record<Language, QuizWords> };

export type Module = Omit<ModuleFile, '$schema' | 'lessons'> & {
  lessons: Lesson[];
  words: Record<Language, ModuleWords>;
  guide: Record<Language, Guide>;
  guardians: Record<Language, GuardianSheet>;
  /** All versions that a workshop may still use, oldest first. */
  quizzes: Quiz[];
};

type WithoutSchema<File> = File extends unknown ? Omit<File, '$schema'> : never;

/** An entry of the support directory, by kind: `emergency`, `helpline` or `shelter`. */
export type Service = WithoutSchema<ServiceFile>;

/** Everything that authors wrote, complete in all languages and free of known mistakes. */
export type Content = { modules: Module[]; services: Service[]; glossary: GlossaryTerm[] };
