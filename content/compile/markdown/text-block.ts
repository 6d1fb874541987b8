import type { TextBlock } from '../../schema/block.ts';
import { type FlowNode, lineOf, type Node, type Problem, refuse } from './node.ts';
import { spansFrom } from './spans.ts';

/** A paragraph, heading or list; undefined, with a problem noted, for anything else. */
export function textBlockFrom(node: FlowNode, problems: Problem[]): TextBlock | undefined {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', spans: spansFrom(node.children, problems) };
    case 'heading':
      return headingFrom(node, problems);
    case 'list':
      return listFrom(node, problems);
    default:
      refuse(node, problems);
      return undefined;
  }
}

/** Several text blocks; what is none is noted and left out. */
export function textBlocksFrom(nodes: readonly FlowNode[], problems: Problem[]): TextBlock[] {
  return nodes.flatMap((node) => {
    const block = textBlockFrom(node, problems);
    return block === undefined ? [] : [block];
  });
}

function headingFrom(node: Node<'heading'>, problems: Problem[]): TextBlock | undefined {
  if (node.depth === 2 || node.depth === 3) {
    return { kind: 'heading', level: node.depth, spans: spansFrom(node.children, problems) };
  }
  const says =
    'only the title has one "#", and no heading is deeper than "###": use "##" or "###".';
  problems.push({ line: lineOf(node), says });
  return undefined;
}

function listFrom(node: Node<'list'>, problems: Problem[]): TextBlock {
  const items = node.children.map((item) => {
    if (typeof item.checked === 'boolean') {
      problems.push({
        line: lineOf(item),
        says: 'a list with [x] or [ ] stands outside an activity, or not at its end: move it there.',
      });
    }
    return textBlocksFrom(item.children, problems);
  });
  return { kind: 'list', ordered: node.ordered === true, items };
}
