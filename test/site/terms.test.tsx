import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Block, TextBlock } from '../../content/schema/block.ts';
import { LessonBlocks } from '../../site/src/components/lesson/lesson-blocks.tsx';
import { RoomThought } from '../../site/src/components/room/room-thought.tsx';
import { termsOnce } from '../../site/src/learning/terms-once.ts';
import { lesson as words } from '../../site/src/words/en/lesson.ts';
import { words as appWords } from '../../site/src/workshop/words/en.ts';

const explained = (text: string, ...terms: string[]): TextBlock => ({
  kind: 'paragraph',
  spans: [{ text }],
  terms: terms.map((id) => ({ id, term: id, meaning: `What ${id} <is>.` })),
});
const choice = { spans: [{ text: 'one' }], good: true, feedback: [explained('why', 'boundary')] };
const blocks: Block[] = [
  explained('A real yes.', 'consent'),
  { kind: 'list', ordered: false, items: [[explained('in a list', 'pressure')]] },
  {
    kind: 'practice',
    id: 'p',
    blocks: [explained('a question', 'respect')],
    choices: [choice, choice],
  },
];
const render = (printed: boolean, labels = words as typeof words | typeof appWords.taking.lesson) =>
  renderToString(h(LessonBlocks, { blocks, labels, printed }));

describe('a word in a lesson', () => {
  it('is explained below its paragraph, closed, wherever the paragraph stands', () => {
    const html = render(false);
    expect(html).toContain(
      '<p>A real yes.</p><details class="term"><summary>What does “consent” mean?</summary>' +
        '<p>What consent &lt;is>.</p></details>',
    );
    for (const term of ['consent', 'pressure', 'respect', 'boundary']) {
      expect(html).toContain(`What does “${term}” mean?`);
    }
  });
  it('is explained in a line on paper', () => {
    const html = render(true);
    expect(html).toContain('<p class="term"><b>consent</b>: What consent &lt;is>.</p>');
    expect(html).not.toContain('<details');
  });
  it('is explained in the participant app in the same words', () => {
    expect(render(false, appWords.taking.lesson)).toContain('What does “consent” mean?');
  });
  it('is left alone in the room view, which is told and not read', () => {
    const labels = { ...words, options: '', letters: [] };
    const thought = { kind: 'text' as const, blocks: [explained('A real yes.', 'consent')] };
    expect(renderToString(h(RoomThought, { thought, labels }))).not.toContain('What consent');
  });
});

describe('a word on the page of the whole module', () => {
  it('is explained once, in the first lesson that has it', () => {
    const [first = [], second = []] = termsOnce([
      blocks,
      [explained('again', 'consent', 'bystander')],
    ]);
    expect(JSON.stringify(first)).toContain('"id":"consent"');
    expect(second).toEqual([explained('again', 'bystander')]);
  });
  it('leaves no empty list of terms behind', () => {
    const [, second] = termsOnce([blocks, blocks]);
    expect(JSON.stringify(second)).not.toContain('terms');
  });
});
