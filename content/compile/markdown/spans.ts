import type { Span } from '../../schema/block.ts';
import { type PhrasingNode, type Problem, refuse } from './node.ts';

type Marks = Omit<Span, 'text'>;

/** Words with their marks; a line break in the file is a space. */
export function spansFrom(nodes: readonly PhrasingNode[], problems: Problem[]): Span[] {
  return joinLines(writtenSpansFrom(nodes, problems));
}

/** As `spansFrom`, with the line breaks of the file kept as `\n`. */
export function writtenSpansFrom(nodes: readonly PhrasingNode[], problems: Problem[]): Span[] {
  return nodes.flatMap((node) => spansOf(node, {}, problems));
}

/** Turns kept line breaks into spaces. */
export function joinLines(spans: readonly Span[]): Span[] {
  return spans.map((span) => ({ ...span, text: span.text.replace(/\s*\n\s*/g, ' ') }));
}

function spansOf(node: PhrasingNode, marks: Marks, problems: Problem[]): Span[] {
  switch (node.type) {
    case 'text':
      return node.value === '' ? [] : [{ text: node.value, ...marks }];
    case 'strong':
      return node.children.flatMap((child) => spansOf(child, { ...marks, strong: true }, problems));
    case 'emphasis':
      return node.children.flatMap((child) =>
        spansOf(child, { ...marks, emphasis: true }, problems),
      );
    default:
      refuse(node, problems);
      return [];
  }
}
