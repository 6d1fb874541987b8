import { describe, expect, it } from 'vitest';
import type { Block, TextBlock } from '../../../content/schema/block.ts';
import { thoughtsOf } from '../../../site/src/components/room/thoughts.ts';

const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', spans: [{ text }] });
const heading = (text: string): TextBlock => ({ kind: 'heading', level: 2, spans: [{ text }] });
const list = (...texts: string[]): TextBlock => ({
  kind: 'list',
  ordered: false,
  items: texts.map((text) => [paragraph(text)]),
});
const long = 'word '.repeat(40);
const choice = (text: string, good: boolean) => ({
  spans: [{ text }],
  good,
  feedback: [paragraph(`about ${text}`)],
});
const choices = [choice('one', true), choice('two', false)];
const scenario: Block = {
  kind: 'scenario',
  id: 's',
  title: 'T',
  blocks: [paragraph('x')],
  choices,
};

describe('thoughtsOf()', () => {
  it('begins a new screen at a heading and where text no longer fits', () => {
    const blocks = [paragraph('a'), paragraph('b'), heading('h'), paragraph(long), paragraph(long)];
    expect(thoughtsOf(blocks)).toEqual([
      { kind: 'text', blocks: [paragraph('a'), paragraph('b')] },
      { kind: 'text', blocks: [heading('h'), paragraph(long)] },
      { kind: 'text', blocks: [paragraph(long)] },
    ]);
  });

  it('keeps a heading and what leads into a list with what follows', () => {
    const blocks = [heading('h'), paragraph(long), list(long, long)];
    expect(thoughtsOf(blocks)).toEqual([{ kind: 'text', blocks }]);
  });

  it('lets the room choose before any answer is shown', () => {
    expect(thoughtsOf([paragraph('a'), scenario, paragraph('b')])).toEqual([
      { kind: 'text', blocks: [paragraph('a')] },
      { kind: 'story', title: 'T', blocks: [paragraph('x')] },
      { kind: 'options', choices },
      { kind: 'answer', choice: choices[0], at: 0 },
      { kind: 'answer', choice: choices[1], at: 1 },
      { kind: 'text', blocks: [paragraph('b')] },
    ]);
  });
});
