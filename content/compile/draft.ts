import type { ConductWords } from '../schema/conduct.ts';
import type { ExamBankFile } from '../schema/exam-bank.ts';
import type { ExamBankWords } from '../schema/exam-bank-words.ts';
import type { Glossary } from '../schema/glossary.ts';
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
import type { Versions } from '../schema/versions.ts';
import type { GuardianSheet, Guide, LessonText } from './content.ts';

/** The same thing in those languages that could be read. */
export type ByLanguage<Value> = Partial<Record<Language, Value>>;

/** A Markdown file as read: its tree, and its text as written, for rules about words. */
export type Page<Parsed> = { file: string; written: string; parsed: Parsed };

export type LessonDraft = ModuleFile['lessons'][number] & { text: ByLanguage<Page<LessonText>> };

export type QuizDraft = {
  file: string;
  version: number;
  items: QuizItem[];
  words: ByLanguage<QuizWords>;
};

/** A module as far as it can be read; rules look at it before it is complete. */
export type ModuleDraft = Omit<ModuleFile, 'lessons'> & {
  folder: string;
  lessons: LessonDraft[];
  words: ByLanguage<ModuleWords>;
  guide: ByLanguage<Page<Guide & { wordCount: number }>>;
  guardians: ByLanguage<Page<GuardianSheet & { wordCount: number }>>;
  quizzes: QuizDraft[];
};

export type ServiceDraft = { file: string; service: ServiceFile };

export type TrackDraft = TrackFile & { file: string; words: ByLanguage<TrackWords> };

export type RubricDraft = RubricFile & { file: string; words: ByLanguage<RubricWords> };

/** `folder` and `version` make the names of its files: it has no structure but its words. */
export type ConductDraft = { folder: string; version: number; words: ByLanguage<ConductWords> };

export type BankDraft = ExamBankFile & { file: string; words: ByLanguage<ExamBankWords> };

/** What certification rests on, as far as it can be read. */
export type CertificationDraft = {
  tracks: TrackDraft[];
  rubrics: RubricDraft[];
  conduct: ConductDraft[];
  banks: BankDraft[];
};

/** All that could be read. */
export type Draft = CertificationDraft & {
  /** Those for groups and those for staff. */
  modules: ModuleDraft[];
  services: ServiceDraft[];
  glossary: Glossary;
  versions: Versions;
};

/** The file of a module's words. */
export function wordsFile(module: ModuleDraft, language: Language): string {
  return `${module.folder}/module.${language}.json`;
}

/** The file of a quiz version's words. */
export function quizWordsFile(quiz: QuizDraft, language: Language): string {
  return wordsBeside(quiz, language);
}

/** The file of the words that stand beside a structure: of a track, a rubric or a bank. */
export function wordsBeside({ file }: { file: string }, language: Language): string {
  return file.replace(/\.json$/, `.${language}.json`);
}
