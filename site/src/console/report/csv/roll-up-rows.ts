import type { RollUpView } from '../../../../../functions/insights/roll-up.ts';
import type { Cell } from '../../csv/write-csv.ts';

/** Columns of a table of roll-ups, the same in all languages, so that tables can be joined. */
export const rollUpHead = [
  'scope',
  'quarter',
  'workshops',
  'joined',
  'joined_from_workshops',
  'did_both',
  'did_both_from_workshops',
  'gain_points',
  'gain_pairs',
  'gain_from_workshops',
  'heads_all',
  'heads_women',
  'heads_men',
] as const;

/**
 * Roll-ups as rows under `rollUpHead`, in the order given. `scope` names what they sum. Where no
 * workshop has published a figure there is none: a zero would be read as nobody.
 */
export function rollUpRows(scope: string, quarters: readonly RollUpView[]): Cell[][] {
  return quarters.map(({ quarter, workshops, joined, both, gain, heads }) => [
    scope,
    quarter,
    workshops,
    joined.workshops === 0 ? null : joined.people,
    joined.workshops,
    both.workshops === 0 ? null : both.people,
    both.workshops,
    gain?.points ?? null,
    gain?.pairs ?? null,
    gain?.workshops ?? null,
    ...(heads.all === 0 ? [null, null, null] : [heads.all, heads.women, heads.men]),
  ]);
}
