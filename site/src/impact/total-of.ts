import type { PublicRollUpView } from '../../../functions/insights/roll-up.ts';

export type Total = Omit<PublicRollUpView, 'quarter'>;

const nothing: Total = {
  workshops: 0,
  joined: { workshops: 0, people: 0 },
  both: { workshops: 0, people: 0 },
  gain: null,
};

/** Quarters together; the change is weighted by pairs, in whole points. */
export function totalOf(quarters: readonly PublicRollUpView[]): Total {
  const total = quarters.reduce<Total>(
    (sum, { workshops, joined, both, gain }) => ({
      workshops: sum.workshops + workshops,
      joined: added(sum.joined, joined),
      both: added(sum.both, both),
      gain: gain ? together(sum.gain, gain) : sum.gain,
    }),
    nothing,
  );
  if (total.gain === null) return total;
  return { ...total, gain: { ...total.gain, points: Math.round(total.gain.points) } };
}

type Sum = PublicRollUpView['joined'];
type Gain = NonNullable<PublicRollUpView['gain']>;

function added(one: Sum, other: Sum): Sum {
  return { workshops: one.workshops + other.workshops, people: one.people + other.people };
}

function together(one: Gain | null, other: Gain): Gain {
  if (!one || one.pairs + other.pairs === 0) return other;
  const pairs = one.pairs + other.pairs;
  const points = (one.points * one.pairs + other.points * other.pairs) / pairs;
  return { workshops: one.workshops + other.workshops, pairs, points };
}
