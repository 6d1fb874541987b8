import { toReplace } from './placeholder.ts';
import type { ScaffoldWords } from './scaffold-words.ts';

/** A lesson in one language; the first lessons have a story each. */
export function lesson(
  words: ScaffoldWords,
  { id, withStory }: { id: string; withStory: boolean },
): string {
  return page([
    `# ${toReplace(words.title)}`,
    toReplace(words.paragraph),
    `## ${toReplace(words.heading)}`,
    toReplace(words.paragraph),
    [`- ${toReplace(words.point)}`, `- ${toReplace(words.point)}`].join('\n'),
    ...(withStory ? [story(words, id)] : []),
    question(words, id),
  ]);
}

/** The facilitator guide with the headings that all guides have. */
export function guide({ guide: { title, headings }, paragraph }: ScaffoldWords): string {
  return headed(title, headings, paragraph);
}

/** The sheet for families with the headings that all sheets have. */
export function guardianSheet({
  guardians: { title, headings },
  paragraph,
}: ScaffoldWords): string {
  return headed(title, headings, paragraph);
}

function headed(title: string, headings: readonly string[], paragraph: string): string {
  return page([
    `# ${title}`,
    toReplace(paragraph),
    ...headings.flatMap((heading) => [`## ${heading}`, toReplace(paragraph)]),
  ]);
}

function story(words: ScaffoldWords, id: string): string {
  return activity(`:::scenario{#${id}-story title="${toReplace(words.scenarioTitle)}"}`, words, [
    words.story,
    words.otherWay,
    words.goodWay,
  ]);
}

function question(words: ScaffoldWords, id: string): string {
  return activity(`:::practice{#${id}-question}`, words, [
    words.question,
    words.otherWay,
    words.goodWay,
  ]);
}

function activity(
  head: string,
  { feedback }: ScaffoldWords,
  [text, other, good]: readonly [string, string, string],
): string {
  const option = (mark: string, words: string) =>
    `- [${mark}] ${toReplace(words)}\n  ${toReplace(feedback)}`;
  return [
    head,
    toReplace(text),
    '',
    option(' ', other),
    option('x', good),
    option(' ', other),
    ':::',
  ].join('\n');
}

function page(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
