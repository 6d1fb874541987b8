import * as z from 'zod/mini';
import type { ContentSource } from '../platform/content-source.ts';
import { participantPrefix } from '../platform/table.ts';

/**
 * How many have come how far, by counter: `joined`, `feedback`, and of each module
 * `<module>/before`, `<module>/lessons`, `<module>/after`. Left out is 0. Never holds an answer.
 */
export type Progress = Readonly<Record<string, number>>;

/** All that counting reads of a participant record; whatever else is in it stays unread. */
const counted = z.object({
  kind: z.literal('participant'),
  workshopId: z.string(),
  lessons: z.optional(z.set(z.string())),
  attempts: z.record(z.string(), z.unknown()),
  feedback: z.optional(z.unknown()),
});
export type CountedRecord = z.infer<typeof counted>;

/** The participant record in an item, undefined for every other kind. Throws on a malformed one. */
export function countedRecord(
  item: Readonly<Record<string, unknown>> | undefined,
): CountedRecord | undefined {
  if (!item || typeof item.sk !== 'string' || !item.sk.startsWith(participantPrefix)) {
    return undefined;
  }
  return counted.parse(item);
}

/** What one record adds to the progress of its workshop; nothing once it is gone. */
export async function progressOf(
  record: CountedRecord | undefined,
  content: Pick<ContentSource, 'module'>,
): Promise<Progress> {
  if (!record) return {};
  const done = ['joined', ...Object.keys(record.attempts)];
  if (record.feedback !== undefined) done.push('feedback');
  for (const module of modulesIn(record.lessons)) {
    const facts = await content.module(module);
    const all = facts?.lessons.every((lesson) => record.lessons?.has(`${module}/${lesson}`));
    if (all) done.push(`${module}/lessons`);
  }
  return Object.fromEntries(done.map((counter) => [counter, 1]));
}

function modulesIn(lessons: ReadonlySet<string> = new Set()): Set<string> {
  return new Set([...lessons].map((lesson) => lesson.slice(0, lesson.indexOf('/'))));
}

/** `left + sign × right`, without counters that come to 0. */
export function combined(left: Progress, right: Progress, sign: 1 | -1 = 1): Progress {
  const counters = new Set([...Object.keys(left), ...Object.keys(right)]);
  const sums = [...counters].map(
    (counter) => [counter, (left[counter] ?? 0) + sign * (right[counter] ?? 0)] as const,
  );
  return Object.fromEntries(sums.filter(([, sum]) => sum !== 0));
}
