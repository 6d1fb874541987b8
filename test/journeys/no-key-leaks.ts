import type { Content } from '../../content/compile/content.ts';
import type { Language } from '../../content/schema/language.ts';

/** As a quotation mark may stand in HTML, JSON or a script. */
const anyQuote = /&(?:quot|#0*39|#0*34|#x0*22|#x0*27|apos);|\\*["'`]|\\u002[27]/gi;

/** Letters only: quotes and apostrophes may be escaped or not. */
const lettersOf = (text: string) =>
  text.replace(/&#?\w+;|\\u[0-9a-f]{4}|\\./gi, '').replace(/[^\p{L}\p{N}]/gu, '');

/** Finds in a file of the built site what tells a right answer: each place, or nothing. */
export function leakFinder({ modules }: Content): (text: string) => string[] {
  const quizzes = modules.flatMap((module) => module.quizzes);
  const explanations = quizzes.flatMap(explanationsOf).map(lettersOf);
  const keys = keyPatterns(quizzes);
  return (text) => {
    const quoted = text.replace(anyQuote, '"');
    const letters = lettersOf(text);
    return [
      ...keys.flatMap((pattern) => quoted.match(pattern) ?? []),
      ...explanations.filter((each) => letters.includes(each)),
    ];
  };
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
function keyPatterns(quizzes: readonly Quiz[]): RegExp[] {
  const scored = quizzes.map(({ items }) => items.filter((item) => item.kind === 'choice'));
  const beside = scored.flat().map(({ id, right }) => `"?\\b${id}"?[:,]\\s*"${right}"`);
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
