import * as z from 'zod/mini';
import type { Block } from '../../../../content/schema/block.ts';

/** Blocks were checked when the site was built, and come from our own address: kinds suffice. */
const block = z.custom<Block>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value,
);

/** A module's lessons in one language, as the content compiler writes them to `/l/`. */
export const lessonsFile = z.object({
  title: z.string(),
  lessons: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      minutes: z.number(),
      contentNote: z.optional(z.nullable(z.string())),
      blocks: z.array(block),
    }),
  ),
});
export type LessonsFile = z.infer<typeof lessonsFile>;
