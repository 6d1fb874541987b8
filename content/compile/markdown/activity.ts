import type { Activity, Choice, Span } from '../../schema/block.ts';
import { lineOf, type Node, type Problem } from './node.ts';
import { joinLines, writtenSpansFrom } from './spans.ts';
import { textBlocksFrom } from './text-block.ts';

/** A `:::scenario` or `:::practice`; undefined, with a problem noted, for other directives. */
export function activityFrom(
  node: Node<'containerDirective'>,
  problems: Problem[],
): Activity | undefined {
  const note = (says: string) => problems.push({ line: lineOf(node), says });
  if (node.name !== 'scenario' && node.name !== 'practice') {
    note(`":::${node.name}" is no activity: write ":::scenario" or ":::practice".`);
    return undefined;
  }
  const { id = '', title = '', ...others } = node.attributes ?? {};
  for (const name of Object.keys(others)) {
    note(`"${name}" is no attribute of an activity: keep {#id title="…"} only.`);
  }
  const last = node.children.at(-1);
  if (last?.type !== 'list' || !last.children.every((item) => item.checked != null)) {
    note('the activity does not end with its options: end it with a list of "- [x]" and "- [ ]".');
    return undefined;
  }
  const content = {
    id: id ?? '',
    blocks: textBlocksFrom(node.children.slice(0, -1), problems),
    choices: last.children.map((item) => choiceFrom(item, problems)),
  };
  if (node.name === 'scenario') return { kind: 'scenario', title: title ?? '', ...content };
  if (title !== '') note('a practice question has no title: remove it.');
  return { kind: 'practice', ...content };
}

/** The first line of the item is the option; what follows opens when it is chosen. */
function choiceFrom(item: Node<'listItem'>, problems: Problem[]): Choice {
  const [first, ...rest] = item.children;
  const written = first?.type === 'paragraph' ? writtenSpansFrom(first.children, problems) : [];
  const { option, feedback } = splitAtLineEnd(written);
  const blocks = textBlocksFrom(first?.type === 'paragraph' ? rest : item.children, problems);
  const opened = joinLines(feedback);
  if (opened.length === 0 && blocks.length === 0) {
    problems.push({
      line: lineOf(item),
      says: 'the option has no feedback: write it on the next line, indented by two spaces.',
    });
  }
  return {
    spans: option,
    good: item.checked === true,
    feedback: opened.length === 0 ? blocks : [{ kind: 'paragraph', spans: opened }, ...blocks],
  };
}

function splitAtLineEnd(spans: readonly Span[]): { option: Span[]; feedback: Span[] } {
  const index = spans.findIndex((span) => span.text.includes('\n'));
  const broken = spans[index];
  if (broken === undefined) return { option: [...spans], feedback: [] };
  const at = broken.text.indexOf('\n');
  const before = { ...broken, text: broken.text.slice(0, at).trimEnd() };
  const after = { ...broken, text: broken.text.slice(at + 1).trimStart() };
  return {
    option: [...spans.slice(0, index), before].filter((span) => span.text !== ''),
    feedback: [after, ...spans.slice(index + 1)].filter((span) => span.text !== ''),
  };
}
