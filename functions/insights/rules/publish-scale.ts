import { type Figure, hidden, type SmallestGroup } from './figure.ts';
import { fewestPairs } from './learning-safe.ts';
import { mean } from './mean.ts';

/** A scale item's steps, as 1 to `steps`, of those who answered it before and after. */
export interface ScalePairs {
  readonly item: string;
  readonly steps: number;
  readonly pairs: readonly { readonly before: number; readonly after: number }[];
}

export interface ScaleReport {
  readonly item: string;
  readonly before: Figure;
  readonly after: Figure;
  readonly shift: Figure;
}

/**
 * Mean steps before and after to 0.1, and the shift between these. Told with ten pairs or more, when
 * in each phase at least k people are off the lowest step and at least k off the highest.
 */
export function publishScale({ item, steps, pairs }: ScalePairs, k: SmallestGroup): ScaleReport {
  const why = reasonAgainst({ steps, pairs }, k);
  if (why) return { item, before: why, after: why, shift: why };
  const before = toTenth(mean(pairs.map((pair) => pair.before)));
  const after = toTenth(mean(pairs.map((pair) => pair.after)));
  return {
    item,
    before: { value: before },
    after: { value: after },
    shift: { value: toTenth(after - before) },
  };
}

function reasonAgainst(
  { steps, pairs }: Omit<ScalePairs, 'item'>,
  k: SmallestGroup,
): Figure | undefined {
  if (pairs.length < fewestPairs) return hidden('few-pairs');
  const phases = [pairs.map((pair) => pair.before), pairs.map((pair) => pair.after)];
  const safe = phases.every(
    (phase) =>
      wideOf(
        phase.map((step) => step - 1),
        k,
      ) &&
      wideOf(
        phase.map((step) => steps - step),
        k,
      ),
  );
  return safe ? undefined : hidden('everybody-or-nobody');
}

/** Whether k people are off an end, and together by more than k steps: k people by one step each would
 * be one possible set only. */
function wideOf(distances: readonly number[], k: number): boolean {
  const off = distances.filter((distance) => distance > 0);
  return off.length >= k && off.reduce((sum, distance) => sum + distance, 0) > k;
}

function toTenth(value: number): number {
  return Math.round(10 * value) / 10;
}
