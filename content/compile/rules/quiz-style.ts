import { type Language, languages } from '../../schema/language.ts';
import { type ModuleDraft, quizWordsFile } from '../draft.ts';
import { type Mistake, mistake, type Place } from '../mistake.ts';
import { collectiveIn, negativeIn } from '../quiz-phrases.ts';

/**
 * No option about the other options ("all of the above"), and no question for what is not so: both
 * measure reading more than knowing. Older versions of a quiz stay as they were.
 */
export function checkQuizStyle(module: ModuleDraft): Mistake[] {
  const current = module.quizzes.filter((quiz) => quiz.version === module.quizVersion);
  return current.flatMap((quiz) =>
    languages.flatMap((language) =>
      Object.entries(quiz.words[language]?.items ?? {}).flatMap(([id, words]) => {
        if (!('options' in words)) return [];
        const place = { file: quizWordsFile(quiz, language), field: `items.${id}` };
        return checkWording(words, language, place);
      }),
    ),
  );
}

type Wording = { stem: string; options: Readonly<Record<string, string>> };

/** The same of one item of a quiz or an exam in one language. */
export function checkWording(
  { stem, options }: Wording,
  language: Language,
  { file, field }: Place,
): Mistake[] {
  const at = (inner: string) => ({ file, field: `${field}.${inner}` });
  return [
    ...checkStem(stem, language, at('stem')),
    ...Object.entries(options).flatMap(([option, text]) =>
      checkOption(text, language, at(`options.${option}`)),
    ),
  ];
}

function checkOption(text: string, language: Language, place: Place): Mistake[] {
  const found = collectiveIn(text, language);
  if (found === undefined) return [];
  const says = `“${found}” speaks of the other options: write an answer of its own.`;
  return [mistake('quiz-style', place, says)];
}

function checkStem(stem: string, language: Language, place: Place): Mistake[] {
  const found = negativeIn(stem, language);
  if (found === undefined) return [];
  const says = `“${found}” asks for what is not so: ask for what is right, or what to do.`;
  return [mistake('quiz-style', place, says)];
}
