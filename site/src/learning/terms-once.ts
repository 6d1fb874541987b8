import type { Block, Choice, TextBlock } from '../../../content/schema/block.ts';

/**
 * The lessons of a module as they stand on one page: a word that an earlier lesson explained isn't
 * explained again.
 */
export function termsOnce(lessons: readonly (readonly Block[])[]): Block[][] {
  const seen = new Set<string>();
  return lessons.map((blocks) => blocks.map((block) => once(block, seen)));
}

function once(block: Block, seen: Set<string>): Block {
  if (block.kind !== 'scenario' && block.kind !== 'practice') return onceInText(block, seen);
  const blocks = block.blocks.map((inside) => onceInText(inside, seen));
  return { ...block, blocks, choices: block.choices.map((choice) => onceInChoice(choice, seen)) };
}

function onceInChoice(choice: Choice, seen: Set<string>): Choice {
  return { ...choice, feedback: choice.feedback.map((block) => onceInText(block, seen)) };
}

function onceInText(block: TextBlock, seen: Set<string>): TextBlock {
  if (block.kind === 'list') {
    const items = block.items.map((item) => item.map((inside) => onceInText(inside, seen)));
    return { ...block, items };
  }
  if (block.kind === 'heading' || !block.terms) return block;
  const { terms, ...paragraph } = block;
  const fresh = terms.filter(({ id }) => !seen.has(id));
  for (const { id } of fresh) seen.add(id);
  return fresh.length > 0 ? { ...paragraph, terms: fresh } : paragraph;
}
