import type {} from 'mdast-util-directive';
import type { fromMarkdown } from 'mdast-util-from-markdown';

export type FlowNode = ReturnType<typeof fromMarkdown>['children'][number];
export type Node<Type extends FlowNode['type']> = Extract<FlowNode, { type: Type }>;
export type PhrasingNode = Node<'paragraph'>['children'][number];

/** What is wrong in a Markdown file; `says` ends with the remedy. */
export type Problem = { line: number; says: string };

/** Line of a node in its file, from 1. */
export function lineOf(node: FlowNode): number {
  return node.position?.start.line ?? 1;
}

const remedies: Partial<Record<FlowNode['type'], string>> = {
  html: 'raw HTML has no place in content: write plain words.',
  image: 'an image has no place in content: say it in words.',
  imageReference: 'an image has no place in content: say it in words.',
  link: 'a link has no place in a lesson: write the words only and name the source in module.json.',
  linkReference: 'a link has no place in a lesson: write the words only.',
  definition: 'a link definition has no place in a lesson: remove it.',
  break: 'a forced line break: remove the two spaces or the backslash at the end of the line.',
  inlineCode: 'backticks have no place in content: remove them.',
  code: 'an indented or fenced code block: indent by two spaces at most, or remove the fence.',
  blockquote: 'a quotation block has no place in content: write a paragraph.',
  thematicBreak: 'a rule has no place in content: remove it, or write a heading.',
  containerDirective: 'an activity can stand only at the outermost level: move it there.',
  leafDirective: 'a line starts with "::": write ":::scenario" or ":::practice", or plain words.',
};

/** Notes a node that the block tree has no place for. */
export function refuse(node: FlowNode, problems: Problem[]): void {
  const says = remedies[node.type] ?? `"${node.type}" has no place in content: write plain words.`;
  problems.push({ line: lineOf(node), says });
}
