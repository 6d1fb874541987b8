import type { PublishedReport } from './build-report.ts';
import { type Figure, toldNumber } from './figure.ts';
import { fewestPairs } from './learning-safe.ts';
import type { HeadsReport } from './publish-room.ts';

/** Whole numbers that a closed workshop adds to a roll-up; a roll-up is their sum. */
export interface RollUpSums {
  readonly workshops: number;
  readonly joinedWorkshops: number;
  readonly joinedPeople: number;
  readonly bothWorkshops: number;
  readonly bothPeople: number;
  readonly gainWorkshops: number;
  readonly gainPairs: number;
  /** Each published gain in percentage points times the pairs that it is known to rest on. */
  readonly gainPointPairs: number;
  readonly headsAll: number;
  readonly headsWomen: number;
  readonly headsMen: number;
}

type Published = Pick<
  PublishedReport<unknown, unknown>,
  'k' | 'rehearsal' | 'joined' | 'both' | 'modules'
> & { readonly room: { readonly headCounts: readonly HeadsReport[] } };

/**
 * What a report adds to its roll-ups: only what its k = 10 view tells, so that a roll-up minus all
 * other workshops is at most that view. Heads are those of the fullest day. Undefined for a
 * rehearsal. Throws on a view for another k.
 */
export function addToRollUp(view: Published): RollUpSums | undefined {
  if (view.k !== 10) throw new Error('Roll-ups are made of views for k = 10.');
  if (view.rehearsal) return undefined;
  const gains = view.modules.flatMap((module) =>
    'value' in module.overall.gain
      ? [{ pairs: pairsOf(module), points: module.overall.gain.value }]
      : [],
  );
  const joined = countOf(view.joined);
  const both = countOf(view.both);
  const heads = fullestDay(view.room.headCounts);
  return {
    workshops: 1,
    joinedWorkshops: joined.workshops,
    joinedPeople: joined.people,
    bothWorkshops: both.workshops,
    bothPeople: both.people,
    gainWorkshops: gains.length > 0 ? 1 : 0,
    gainPairs: gains.reduce((sum, { pairs }) => sum + pairs, 0),
    gainPointPairs: gains.reduce((sum, { pairs, points }) => sum + pairs * points, 0),
    headsAll: heads?.all ?? 0,
    headsWomen: heads?.women ?? 0,
    headsMen: heads?.men ?? 0,
  };
}

/** What of it goes into the sums that everybody reads: no head counts, which nothing suppresses. */
export function publicPart(adds: RollUpSums): RollUpSums {
  return { ...adds, headsAll: 0, headsWomen: 0, headsMen: 0 };
}

/** A gain rests on ten pairs or more, even where their number isn't told. */
function pairsOf({ both }: { readonly both: Figure }): number {
  return Math.max(fewestPairs, toldNumber(both) ?? 0);
}

function countOf(figure: Figure): { readonly workshops: number; readonly people: number } {
  const people = toldNumber(figure);
  return { workshops: people === undefined ? 0 : 1, people: people ?? 0 };
}

function fullestDay(days: readonly HeadsReport[]): HeadsReport | undefined {
  return [...days].sort((one, other) => other.all - one.all)[0];
}
