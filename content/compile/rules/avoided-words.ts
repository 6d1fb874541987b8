import type { GlossaryTerm } from '../../schema/glossary.ts';
import { type Language, languages } from '../../schema/language.ts';
import { textsOfCertification } from '../certification-texts.ts';
import type { Draft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { type Text, textsOfModule } from '../texts.ts';
import { foldWords, wordPattern } from '../word-pattern.ts';

/** One word for one thing: what the glossary avoids stands nowhere but in services, who name themselves. */
export function checkAvoidedWords(draft: Draft): Mistake[] {
  const avoided = new Map(
    languages.map((language) => [
      language,
      draft.glossary.terms.flatMap((term) => patternOf(term, language)),
    ]),
  );
  const inModules = draft.modules.flatMap((module) => {
    // An older version of a quiz stays as it was.
    const quizzes = module.quizzes.filter((quiz) => quiz.version === module.quizVersion);
    return textsOfModule({ ...module, quizzes });
  });
  return [...inModules, ...textsOfCertification(draft)].flatMap((text) =>
    check(text, avoided.get(text.language) ?? []),
  );
}

type Avoided = { pattern: RegExp; term: string };

function patternOf(term: GlossaryTerm, language: Language): Avoided[] {
  const { avoid, term: word } = term[language];
  return avoid.length === 0 ? [] : [{ pattern: wordPattern(avoid, language), term: word }];
}

function check({ text, placeAt }: Text, avoided: readonly Avoided[]): Mistake[] {
  const folded = foldWords(text);
  return avoided.flatMap(({ pattern, term }) =>
    [...folded.text.matchAll(pattern)].map(({ 0: found, index }) => {
      const start = folded.at[index] ?? 0;
      const end = (folded.at[index + found.length - 1] ?? start) + 1;
      const says = `“${text.slice(start, end)}” has another word in the glossary: write “${term}”.`;
      return mistake('avoided-word', placeAt(start), says);
    }),
  );
}
