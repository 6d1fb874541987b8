import type { Block, TextBlock } from '../schema/block.ts';
import type { ConductWords } from '../schema/conduct.ts';
import type { ExamBankFile } from '../schema/exam-bank.ts';
import type { ExamBankWords } from '../schema/exam-bank-words.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import type { Language } from '../schema/language.ts';
import type { ModuleFile } from '../schema/module.ts';
import type { ModuleWords } from '../schema/module-words.ts';
import type { QuizItem } from '../schema/quiz.ts';
import type { QuizWords } from '../schema/quiz-words.ts';
import type { RubricFile } from '../schema/rubric.ts';
import type { RubricWords } from '../schema/rubric-words.ts';
import type { ServiceFile } from '../schema/service.ts';
import type { TrackFile } from '../schema/track.ts';
import type { TrackWords } from '../schema/track-words.ts';

/** A lesson in one language. `wordCount` includes the title and the activities. */
export type LessonText = { title: string; blocks: Block[]; wordCount: number };

export type Lesson = ModuleFile['lessons'][number] & { text: Record<Language, LessonText> };

/** The facilitator guide in one language: no activities, so running text only. */
export type Guide = { title: string; blocks: TextBlock[] };

/** What families of young participants are told beforehand, in one language: running text only. */
export type GuardianSheet = { title: string; blocks: TextBlock[] };

/** One version of a module's quiz, both forms. Holds the key: never hand it to a page as it is. */
export type Quiz = { version: number; items: QuizItem[]; words: Record<Language, QuizWords> };

type ModuleFor<Readers> = Omit<ModuleFile, '$schema' | 'lessons' | 'audience'> & {
  audience: Readers[];
  lessons: Lesson[];
  words: Record<Language, ModuleWords>;
  guide: Record<Language, Guide>;
  guardians: Record<Language, GuardianSheet>;
  /** All versions that a workshop may still use, oldest first. */
  quizzes: Quiz[];
};

type Audience = ModuleFile['audience'][number];

/** A module for groups: what workshops hold and everybody may read. */
export type Module = ModuleFor<Exclude<Audience, 'staff'>>;

/** A module that staff study signed in. No workshop, public page or search offers it. */
export type StaffModule = ModuleFor<Extract<Audience, 'staff'>>;

type WithoutSchema<File> = File extends unknown ? Omit<File, '$schema'> : never;

/** An entry of the support directory, by kind: `emergency`, `helpline` or `shelter`. */
export type Service = WithoutSchema<ServiceFile>;

export type Track = Omit<TrackFile, '$schema'> & { words: Record<Language, TrackWords> };

export type Rubric = Omit<RubricFile, '$schema'> & { words: Record<Language, RubricWords> };

export type Conduct = { version: number; words: Record<Language, ConductWords> };

/** An exam bank. Holds the key: only the exam function may have it. */
export type Bank = Omit<ExamBankFile, '$schema'> & { words: Record<Language, ExamBankWords> };

/** What of an exam bank everybody may know: how much it holds, and what it measures. */
export type BankOutline = Pick<Bank, 'id' | 'version' | 'sample'> & {
  items: number;
  /** In the bank's order. */
  objectives: { id: string; name: Record<Language, string> }[];
};

/**
 * Everything that authors wrote, complete in all languages and free of known mistakes, but the exam
 * banks: those stand apart, so that nothing built of the content can show an exam.
 */
export type Content = {
  /** For groups. */
  modules: Module[];
  staffModules: StaffModule[];
  services: Service[];
  glossary: GlossaryTerm[];
  tracks: Track[];
  rubrics: Rubric[];
  /** Oldest first. */
  conduct: Conduct[];
  banks: BankOutline[];
};

/** The content, and the exam banks beside it. */
export type Loaded = { content: Content; banks: Bank[] };
