import type { Block } from '../schema/block.ts';
import type { Language } from '../schema/language.ts';
import { textOfSpans } from './count-words.ts';
import { segmenterOf } from './segmenter.ts';

/**
 * The sentences that a reader reads in blocks, activities with their feedback included. Headings,
 * titles and options are left out: they are no sentences, and would make hard text look easy.
 * Cut by Unicode's rules (UAX #29), which know ۔ and ؟.
 */
export function sentencesOf(blocks: readonly Block[], language: Language): string[] {
  const segmenter = segmenterOf(language, 'sentence');
  return blocks
    .flatMap(runningTextOf)
    .flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '');
}

function runningTextOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
      return [textOfSpans(block.spans)];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(runningTextOf));
    case 'scenario':
    case 'practice':
      return [
        ...block.blocks.flatMap(runningTextOf),
        ...block.choices.flatMap((choice) => choice.feedback.flatMap(runningTextOf)),
      ];
  }
}
