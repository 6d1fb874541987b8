import type { Loading } from './use-loaded.ts';

/** Two readings that a screen needs together. */
export function bothLoaded<One, Other>(
  one: Loading<One>,
  other: Loading<Other>,
): Loading<readonly [One, Other]> {
  if (one.kind !== 'loaded') return one;
  if (other.kind !== 'loaded') return other;
  return { kind: 'loaded', body: [one.body, other.body] };
}
