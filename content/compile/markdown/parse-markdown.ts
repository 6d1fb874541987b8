import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { directive } from 'micromark-extension-directive';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import * as z from 'zod';
import { type Block, blockSchema } from '../../schema/block.ts';
import { textOfSpans } from '../count-words.ts';
import { describeIssue } from '../describe-issue.ts';
import { activityFrom } from './activity.ts';
import type { FlowNode, Problem } from './node.ts';
import { lineOf, refuse } from './node.ts';
import { spansFrom } from './spans.ts';
import { textBlockFrom } from './text-block.ts';

/** A lesson or guide as a title and blocks, and what is wrong with it, by line. */
export type ParsedMarkdown = { title: string; blocks: Block[]; problems: Problem[] };

/**
 * Reads the Markdown that authors may write into the closed block tree. Whatever the tree has no
 * place for becomes a problem and not a block.
 */
export function parseMarkdown(written: string): ParsedMarkdown {
  const problems: Problem[] = [];
  const [first, ...rest] = nodesOf(written);
  const title = titleFrom(first, problems);
  const placed = rest.flatMap((node) => {
    const block =
      node.type === 'containerDirective'
        ? activityFrom(node, problems)
        : textBlockFrom(node, problems);
    return block === undefined ? [] : [{ block, line: lineOf(node) }];
  });
  const blocks = placed.map(({ block }) => block);
  const lines = placed.map(({ line }) => line);
  return { title, blocks, problems: [...problems, ...problemsOfTree(blocks, lines)] };
}

/** The nodes at the outermost level, with their places in the text. */
export function nodesOf(written: string): FlowNode[] {
  // Only the block forms: in running text "16:ways" must stay text.
  const { flow } = directive();
  return fromMarkdown(written, {
    extensions: [flow === undefined ? {} : { flow }, gfmTaskListItem()],
    mdastExtensions: [directiveFromMarkdown(), gfmTaskListItemFromMarkdown()],
  }).children;
}

function titleFrom(node: FlowNode | undefined, problems: Problem[]): string {
  if (node?.type === 'heading' && node.depth === 1) {
    return textOfSpans(spansFrom(node.children, problems));
  }
  problems.push({
    line: node === undefined ? 1 : lineOf(node),
    says: 'the file does not start with its title: make the first line "# Title".',
  });
  if (node !== undefined && node.type !== 'heading') refuse(node, problems);
  return '';
}

function problemsOfTree(blocks: Block[], lines: number[]): Problem[] {
  const result = z.array(blockSchema).safeParse(blocks);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const [index, ...inside] = issue.path;
    const { field, says } = describeIssue({ ...issue, path: inside });
    return { line: lines[Number(index)] ?? 1, says: `${field} ${says}` };
  });
}
