import type { TrackDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';

/** No track is its own prerequisite, not by way of others either: nobody could ever begin it. */
export function checkPrerequisiteCycle(tracks: readonly TrackDraft[]): Mistake[] {
  const before = new Map(tracks.map(({ id, prerequisites }) => [id, prerequisites]));
  return tracks.flatMap(({ id, file }) => {
    const way = wayBack(id, before);
    if (way === undefined) return [];
    const says = `lead back to the track itself (${way.join(' → ')}): take one of them out.`;
    return [mistake('prerequisite-cycle', { file, field: 'prerequisites' }, says)];
  });
}

/** A shortest way from a track over prerequisites to itself, both ends included. */
function wayBack(
  start: string,
  before: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const seen = new Set<string>();
  const ways = [[start]];
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of before.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, next];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}
