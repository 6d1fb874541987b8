import { countWords } from '../compile/count-words.ts';
import type { Draft, ModuleDraft } from '../compile/draft.ts';
import { quizWordsFile, wordsFile } from '../compile/draft.ts';
import { countPlaceholders } from '../compile/rules/unfinished.ts';
import { type Language, languages } from '../schema/language.ts';

export const parts = ['lessons', 'quiz', 'guide', 'guardians', 'words'] as const;
export type PartName = (typeof parts)[number];

/** `missing` files out of `files`; `toReplace` counts texts that an author has still to write. */
export type PartStatus = { files: number; missing: number; toReplace: number; words: number };

export type LanguageStatus = {
  language: Language;
  parts: Record<PartName, PartStatus>;
  words: number;
  review: 'draft' | 'reviewed';
  /** The facts version that the language was written against; null when its words are missing. */
  facts: number | null;
  behind: boolean;
};

export type ModuleStatus = { id: string; facts: number; languages: LanguageStatus[] };

/** How far each module is in each language. Pure: what could be read is given. */
export function statusOf({ modules }: Pick<Draft, 'modules'>): ModuleStatus[] {
  return modules.map((module) => {
    const toReplace = countPlaceholders(module);
    return {
      id: module.id,
      facts: module.facts,
      languages: languages.map((language) => ofLanguage(module, language, toReplace)),
    };
  });
}

type File = { file: string; words: number | undefined };

function ofLanguage(
  module: ModuleDraft,
  language: Language,
  toReplace: ReadonlyMap<string, number>,
): LanguageStatus {
  const facts = module.words[language]?.facts ?? null;
  const byPart = {
    lessons: summed(lessonFiles(module, language), toReplace),
    quiz: summed(quizFiles(module, language), toReplace),
    guide: summed([pageFile(module.guide[language])], toReplace),
    guardians: summed([pageFile(module.guardians[language])], toReplace),
    words: summed(
      [{ file: wordsFile(module, language), words: wordsIn(module.words[language], language) }],
      toReplace,
    ),
  };
  return {
    language,
    parts: byPart,
    words: parts.reduce((sum, part) => sum + byPart[part].words, 0),
    review: module.review[language].state,
    facts,
    behind: facts === null || facts < module.facts,
  };
}

function lessonFiles(module: ModuleDraft, language: Language): File[] {
  return module.lessons.map((lesson) => pageFile(lesson.text[language]));
}

function quizFiles(module: ModuleDraft, language: Language): File[] {
  const current = module.quizzes.filter((quiz) => quiz.version === module.quizVersion);
  if (current.length === 0) return [{ file: '', words: undefined }];
  return current.map((quiz) => ({
    file: quizWordsFile(quiz, language),
    words: wordsIn(quiz.words[language]?.items, language),
  }));
}

function pageFile(page: { file: string; parsed: { wordCount: number } } | undefined): File {
  return { file: page?.file ?? '', words: page?.parsed.wordCount };
}

function wordsIn(value: unknown, language: Language): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return countWords(value, language);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value)
    .filter(([key]) => key !== '$schema')
    .reduce((sum, [, inner]) => sum + (wordsIn(inner, language) ?? 0), 0);
}

function summed(files: readonly File[], toReplace: ReadonlyMap<string, number>): PartStatus {
  return {
    files: files.length,
    missing: files.filter(({ words }) => words === undefined).length,
    toReplace: files.reduce((sum, { file }) => sum + (toReplace.get(file) ?? 0), 0),
    words: files.reduce((sum, { words }) => sum + (words ?? 0), 0),
  };
}
