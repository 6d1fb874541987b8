import { expect, it } from 'vitest';
import type { MistakeKind } from '../../content/compile/mistake.ts';
import { mistakesAfter, type SampleFiles } from './sample-content.ts';

/** One slip of an author, and where the sentence about it has to point. */
export type Situation = {
  title: string;
  /** What stands beside the sample before the slip is made. */
  add?: (files: SampleFiles) => void;
  change: (files: SampleFiles) => void;
  kind: MistakeKind;
  file: string;
  field: string;
};

/** One test for each situation: the mistake is found there, and the sentence names the place. */
export function itTells(situations: readonly Situation[]): void {
  it.each(situations)('$title', async ({ add, change, kind, file, field }) => {
    const mistakes = await mistakesAfter(change, add);
    const place = { kind, file: `content/${file}`, field };
    expect(mistakes).toContainEqual(expect.objectContaining(place));
    const sentences = mistakes
      .filter((one) => one.kind === kind && one.file === place.file && one.field === field)
      .map(({ sentence }) => sentence);
    for (const sentence of sentences) {
      expect(sentence).toContain(`content/${file}, ${field}: `);
      expect(sentence).toMatch(/: .+\.$/);
    }
  });
}
