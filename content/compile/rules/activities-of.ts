import type { Activity, Block } from '../../schema/block.ts';

/** The scenarios and practice questions among blocks, in their order. */
export function activitiesOf(blocks: readonly Block[]): Activity[] {
  return blocks.flatMap((block) =>
    block.kind === 'scenario' || block.kind === 'practice' ? [block] : [],
  );
}
