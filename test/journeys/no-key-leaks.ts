import type { Bank, Content, Loaded } from '../../content/compile/content.ts';
import type { Language } from '../../content/schema/language.ts';

/** As a quotation mark may stand in HTML, JSON or a script. */
const anyQuote = /&(?:quot|#0*39|#0*34|#x0*22|#x0*27|apos);|\\*["'`]|\\u002[27]/gi;

/** Letters only: quotes and apostrophes may be escaped or not. */
const lettersOf = (text: string) =>
  text.replace(/&#?\w+;|\\u[0-9a-f]{4}|\\./gi, '').replace(/[^\p{L}\p{N}]/gu, '');

type Finder = (text: string) => string[];

/** Finds in what is sent before grading what tells a right answer: each place, or nothing. */
export function keyFinder({ content, banks }: Pick<Loaded, 'content' | 'banks'>): Finder {
  const quizzes = [...content.modules, ...content.staffModules].flatMap(({ quizzes: all }) => all);
  const explanations = quizzes.flatMap(explanationsOf).map(lettersOf);
  const keys = keyPatterns(quizzes, banks);
  return (text) => {
    const quoted = text.replace(anyQuote, '"');
    const letters = lettersOf(text);
    return [
      ...keys.flatMap((pattern) => quoted.match(pattern) ?? []),
      ...explanations.filter((each) => letters.includes(each)),
    ];
  };
}

/** Finds the same in a file of the built site, and any question of an exam. */
export function leakFinder(loaded: Pick<Loaded, 'content' | 'banks'>): Finder {
  const keysIn = keyFinder(loaded);
  const questions = loaded.banks.flatMap(questionsOf).map(lettersOf);
  return (text) => {
    const letters = lettersOf(text);
    return [...keysIn(text), ...questions.filter((each) => letters.includes(each))];
  };
}

/** One for each item of a bank in each language. */
function questionsOf({ items, words }: Bank): string[] {
  const found = Object.values(words).flatMap((inLanguage) =>
    items.flatMap(({ id }) => inLanguage.items[id]?.stem ?? []),
  );
  if (found.length === items.length * Object.keys(words).length) return found;
  throw new Error(`There are ${found.length} questions to look for in a bank.`);
}

type Quiz = Content['modules'][number]['quizzes'][number];

/** One for each option of each scored item in each language; fewer would mean to look for less. */
function explanationsOf({ words, items }: Quiz): string[] {
  const every: Readonly<Record<Language, Quiz['words'][Language]>> = words;
  const scored = items.filter((item) => item.kind === 'choice');
  return Object.entries(every).flatMap(([language, { items: inLanguage }]) =>
    scored.flatMap(({ id, options }) => {
      const item = inLanguage[id];
      const found = item && 'explanations' in item ? Object.values(item.explanations) : [];
      if (found.length === options.length) return found;
      throw new Error(`${id} has ${found.length} explanations to look for in ${language}.`);
    }),
  );
}

/**
 * By name with an option (the app has words named so too), by an item's id beside its right option,
 * and by all right options in their order.
 */
function keyPatterns(quizzes: readonly Quiz[], banks: readonly Bank[]): RegExp[] {
  const scored = quizzes.map(({ items }) => items.filter((item) => item.kind === 'choice'));
  const examined = banks.flatMap(({ items }) => items);
  const beside = [...scored.flat(), ...examined].map(
    ({ id, right }) => `"?\\b${id}"?[:,]\\s*"${right}"`,
  );
  const inOrder = scored.flatMap((items) =>
    (['A', 'B'] as const).map((form) =>
      items.flatMap((item) => (item.form === form ? [`"${item.right}"`] : [])).join(',\\s*'),
    ),
  );
  return [
    /\b(?:right|key)"?:\s*\[?"[a-z]"/,
    /"explanations?":\s*[{[]/,
    new RegExp([...new Set([...beside, ...inOrder])].join('|')),
  ];
}
