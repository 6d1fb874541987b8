import type { Block, ExplainedTerm } from '../schema/block.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import type { Language } from '../schema/language.ts';
import { textOfSpans } from './count-words.ts';
import { foldWords, wordPattern } from './word-pattern.ts';

/** More would bury the lesson under its notes. */
const mostInParagraph = 2;
const mostInLesson = 5;

/**
 * Adds to each paragraph the glossary terms that a reader of the lesson meets there first: at most
 * two a paragraph and five a lesson. A term that finds no room is explained where it comes again.
 * Only paragraphs at the outermost level count, so nothing opens inside lists, headings or
 * activities. Pure; the blocks given stay as they are.
 */
export function explainTerms(
  blocks: readonly Block[],
  glossary: readonly GlossaryTerm[],
  language: Language,
): Block[] {
  const waiting = glossary.map((term) => ({ id: term.id, ...find(term, language) }));
  const explained = new Set<string>();
  return blocks.map((block) => {
    if (block.kind !== 'paragraph') return block;
    const { text } = foldWords(textOfSpans(block.spans));
    const met = waiting
      .filter(({ id }) => !explained.has(id))
      .flatMap(({ pattern, note }) =>
        [...text.matchAll(pattern)].slice(0, 1).map(({ index }) => ({ index, note })),
      )
      .sort((one, other) => one.index - other.index)
      .slice(0, Math.min(mostInParagraph, mostInLesson - explained.size))
      .map(({ note }) => note);
    for (const { id } of met) explained.add(id);
    return met.length === 0 ? block : { ...block, terms: met };
  });
}

function find(term: GlossaryTerm, language: Language): { pattern: RegExp; note: ExplainedTerm } {
  const words = term[language];
  return {
    pattern: wordPattern([words.term, ...words.forms], language),
    note: { id: term.id, term: words.term, meaning: words.meaning },
  };
}
