import { describe, expect, it } from 'vitest';
import { loadContent } from '../../content/compile/load-content.ts';
import { blockSchema } from '../../content/schema/block.ts';
import { languages } from '../../content/schema/language.ts';
import { lessonIds, mistakesAfter, publishSample } from './sample-content.ts';
import { shippedContent } from './shipped-content.ts';

describe('loadContent()', () => {
  it('finds nothing to say about the sample as published', async () => {
    expect(await mistakesAfter(() => {})).toEqual([]);
  });

  it('gives every lesson in every language as blocks of the closed tree', async () => {
    const { root } = await publishSample();
    const result = await loadContent(root);
    if (result.kind === 'mistakes') throw new Error(JSON.stringify(result.mistakes));
    const [module] = result.content.modules;
    expect(module?.lessons.map((lesson) => lesson.id)).toEqual([...lessonIds]);
    for (const lesson of module?.lessons ?? []) {
      for (const language of languages) {
        const { blocks, title } = lesson.text[language];
        expect(title).not.toBe('');
        expect(blocks.map((block) => block.kind)).toEqual([
          'heading',
          'paragraph',
          'scenario',
          'practice',
        ]);
        for (const block of blocks) expect(blockSchema.parse(block)).toEqual(block);
      }
    }
    expect(JSON.parse(JSON.stringify(result.content))).toEqual(result.content);
  });

  it('hands over no mere helps for authors', async () => {
    const { root } = await publishSample();
    const result = await loadContent(root);
    expect(JSON.stringify(result)).not.toContain('$schema');
    expect(JSON.stringify(result)).not.toContain('"written"');
  });

  it('finds no mistake in the content of this repository', async () => {
    const { content } = await shippedContent();
    expect(content.modules.length).toBeGreaterThan(0);
  });
});
