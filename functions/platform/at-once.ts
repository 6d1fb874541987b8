/**
 * Does something with each of many, at most `most` of them at the same time; the results stand in
 * the order of the items. When one fails, those under way end and no other is begun.
 */
export async function atOnce<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = eachOf(items);
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return results;
}

/** A generator, since leaving its loop by a throw ends it for the other workers too. */
function* eachOf<T>(items: readonly T[]): Generator<[number, T], void> {
  yield* items.entries();
}
