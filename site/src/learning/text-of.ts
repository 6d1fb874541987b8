import { textOfSpans } from '../../../content/compile/count-words.ts';
import type { Block, TextBlock } from '../../../content/schema/block.ts';

/** The headings of a lesson, titles of its stories included. */
export function headingsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [textOfSpans(block.spans)];
    return block.kind === 'scenario' ? [block.title] : [];
  });
}

/** The running text of a lesson: stories and questions too, but neither headings nor answers. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(textsOf).join(' ');
}

function textsOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [textOfSpans(block.spans)];
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(textsOf));
  return block.kind === 'heading'
    ? []
    : block.blocks.flatMap((inside: TextBlock) => textsOf(inside));
}
