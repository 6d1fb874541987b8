import type { Block, Span } from '../schema/block.ts';
import type { Language } from '../schema/language.ts';
import { segmenterOf } from './segmenter.ts';

/**
 * Number of words as a reader of that language would count them. By `Intl.Segmenter` and not by
 * spaces: a dash between spaces is no word, and all languages are counted by the same standard
 * (Unicode UAX #29).
 */
export function countWords(text: string, language: Language): number {
  const segments = segmenterOf(language, 'word').segment(text);
  let words = 0;
  for (const segment of segments) if (segment.isWordLike) words += 1;
  return words;
}

/** All words of blocks as one text, activities with their options and feedback included. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join('\n');
}

/** The words of spans without their marks. */
export function textOfSpans(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return textOfSpans(block.spans);
    case 'list':
      return block.items.map(plainText).join('\n');
    case 'scenario':
    case 'practice':
      return [
        block.kind === 'scenario' ? block.title : '',
        plainText(block.blocks),
        ...block.choices.flatMap((choice) => [
          textOfSpans(choice.spans),
          plainText(choice.feedback),
        ]),
      ].join('\n');
  }
}
