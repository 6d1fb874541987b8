import { describe, expect, test } from 'vitest';
import { addToRollUp, type RollUpSums } from '../../functions/insights/rules/add-to-roll-up.ts';
import { buildReport } from '../../functions/insights/rules/build-report.ts';
import {
  type Figure,
  type SmallestGroup,
  toldNumber,
} from '../../functions/insights/rules/figure.ts';
import { learningSafe } from '../../functions/insights/rules/learning-safe.ts';
import { momentsOf } from '../../functions/insights/rules/moments.ts';
import { participationFor } from '../../functions/insights/rules/participation.ts';
import { partitionFor } from '../../functions/insights/rules/partition-for.ts';
import { publishLearning } from '../../functions/insights/rules/publish-learning.ts';
import { publishScale } from '../../functions/insights/rules/publish-scale.ts';
import { roundedDeviation } from '../../functions/insights/rules/rounded-deviation.ts';
import { spreadFixes } from '../../functions/insights/rules/spread-fixes.ts';
import { limit, scale } from './scale.ts';
import { seededRandom, seedOfRun } from './seeded-random.ts';
import type { View } from './suppression/attackers-knowledge.ts';
import { fewestLeft } from './suppression/fewest-left.ts';
import { randomWorkshop } from './suppression/random-workshop.ts';
import { addRaw } from './suppression/raw-roll-up.ts';
import { recoveredFrom } from './suppression/recovered.ts';
import { fixedBy, scoreSets } from './suppression/score-sets.ts';
import { primaryOnly } from './suppression/weaker-suppression.ts';

const { dataSets, people } = scale.suppression;
const seed = seedOfRun();

type Sealed = ReturnType<typeof randomWorkshop>;
interface Attack {
  readonly views: (sealed: Sealed) => readonly View[];
  readonly k: number;
}

/** In how many data sets each attacker learns a hidden count; the first failing one, to be repeated. */
function attack({ views, k }: Attack) {
  const random = seededRandom(seed);
  const found = { withSecrets: 0, oneByOne: 0, byRank: 0, byInterval: 0, first: '' };
  for (let each = 0; each < dataSets; each += 1) {
    const sealed = randomWorkshop(random);
    const got = recoveredFrom(sealed, views(sealed), k);
    found.withSecrets += got.secrets > 0 ? 1 : 0;
    found.oneByOne += got.oneByOne.length > 0 ? 1 : 0;
    found.byRank += got.byRank.length > 0 ? 1 : 0;
    found.byInterval += got.byInterval.length > 0 ? 1 : 0;
    if (!found.first && got.byInterval.length > 0) {
      found.first = `seed ${seed}, data set ${each}: ${got.byInterval.slice(0, 3)}`;
    }
  }
  return found;
}

const share = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;

describe(`attackers on sums, ${dataSets} data sets each`, () => {
  const attacks: [string, Attack][] = [
    ['the view for the trainer', { views: (sealed) => [buildReport(sealed).trainer], k: 5 }],
    ['the view for others', { views: (sealed) => [buildReport(sealed).others], k: 10 }],
    [
      'both views beside each other',
      { views: (sealed) => Object.values(buildReport(sealed)), k: 5 },
    ],
  ];
  test.each(attacks)(
    'learn no small group from %s',
    { timeout: limit(scale.suppression) },
    (name, given) => {
      const { withSecrets, ...found } = attack(given);
      expect(found).toEqual({ oneByOne: 0, byRank: 0, byInterval: 0, first: '' });
      expect(withSecrets).toBeGreaterThan(dataSets / 2);
      console.log(`suppression: 0 of ${dataSets} recovered from ${name} (seed ${seed})`);
    },
  );

  test.each([5, 10] as const)(
    'do learn them from primary suppression only, k = %i',
    {
      timeout: limit(scale.suppression),
    },
    (k) => {
      const found = attack({ views: (sealed) => [primaryOnly(sealed, k)], k });
      expect(found.oneByOne).toBeGreaterThan(0);
      expect(found.byRank).toBeGreaterThanOrEqual(found.oneByOne);
      expect(found.byInterval).toBeGreaterThan(found.byRank);
      console.log(
        `suppression: primary only, k = ${k}: exact one by one ${share(found.oneByOne, dataSets)}, ` +
          `by rank ${share(found.byRank, dataSets)}, by interval ${share(found.byInterval, dataSets)}`,
      );
    },
  );
});

describe('an attacker who knows the rules and tries every possible room', () => {
  const views: [string, readonly SmallestGroup[], number][] = [
    ['k = 5', [5], 5],
    ['k = 10', [10], 10],
    ['k = 5 beside k = 10', [5, 10], 5],
  ];

  test.each(views)(
    'is left with k possible numbers for each value, %s',
    {
      timeout: limit(scale.suppression),
    },
    (_, ks, k) => {
      const told = (counts: readonly number[]) => {
        const cells = counts.map((count, at) => ({ values: [`${at}`], people: count }));
        return ks.map((each) => partitionFor(cells, each));
      };
      expect(fewestLeft({ kinds: 3, people, k }, told)).toBeGreaterThanOrEqual(k);
      expect(fewestLeft({ kinds: 4, people, k }, told)).toBeGreaterThanOrEqual(k);
      expect(
        fewestLeft({ kinds: 6, people: Math.ceil(people / 2), k }, told),
      ).toBeGreaterThanOrEqual(k);
    },
  );

  test.each(views)(
    'is left with k possible numbers for how far people came, %s',
    {
      timeout: limit(scale.suppression),
    },
    (_, ks, k) => {
      const told = ([both = 0, first = 0, second = 0, neither = 0]: readonly number[]) => {
        const counts = { both, before: both + first, after: both + second, lessons: 0 };
        const joined = both + first + second + neither;
        return ks.map((each) => participationFor(counts, { joined, k: each }));
      };
      expect(fewestLeft({ kinds: 4, people, k }, told)).toBeGreaterThanOrEqual(k);
    },
  );

  test('knows counts exactly when each small one is hidden alone', () => {
    const told = (counts: readonly number[]) => counts.map((count) => (count < 5 ? 'few' : count));
    expect(fewestLeft({ kinds: 3, people, k: 5 }, told)).toBe(1);
  });
});

/** Three levels before and three after, as in an objective of two items. */
const kinds = [0, 1, 2].flatMap((before) => [0, 1, 2].map((after) => ({ before, after })));
const scoresOf = (set: readonly number[]) =>
  set.flatMap((count, at) =>
    Array.from({ length: count }, () => ({ ...kinds[at]!, ofBefore: 2, ofAfter: 2 })),
  );
const levelsOf = (set: readonly number[]) => {
  const count = (of: (kind: (typeof kinds)[number]) => boolean) =>
    set.reduce((sum, each, at) => sum + (of(kinds[at]!) ? each : 0), 0);
  return [
    ...[0, 1, 2].map((level) => count(({ before }) => before === level)),
    ...[0, 1, 2].map((level) => count(({ after }) => after === level)),
    ...[-2, -1, 0, 1, 2].map((change) => count(({ before, after }) => after - before === change)),
  ];
};

describe('an attacker who tries every set of scores', () => {
  test('fixes nobody from the means of ten people and two items, knowing the rules', {
    timeout: limit(scale.suppression),
  }, () => {
    const found = fixedBy(
      scoreSets(10, 9),
      (set) => {
        const scores = scoresOf(set);
        if (!learningSafe(scores, 5)) return { published: undefined, groups: [] };
        const told = publishLearning(scores, { pairs: { value: 10 }, k: 5 });
        return { published: JSON.stringify(told), groups: levelsOf(set) };
      },
      5,
    );
    expect(found).toMatchObject({ sets: 43_758, unique: 0, fixing: 0 });
    expect(found.published).toBeGreaterThan(100);
  });

  const spread = (set: readonly number[], checked: boolean) => {
    const scores = scoresOf(set);
    const moments = momentsOf(scores);
    const sums = [0, 1].map((phase) =>
      scores.reduce((sum, { before, after }) => sum + (phase === 0 ? before : after), 0),
    );
    const told = learningSafe(scores, 5) && roundedDeviation(moments) > 0;
    return {
      published: JSON.stringify([...sums, roundedDeviation(moments)]),
      groups: levelsOf(set),
      counts: told && !(checked && spreadFixes(scores, 5)),
    };
  };

  test('fixes nobody from a deviation where one is told', {
    timeout: limit(scale.suppression),
  }, () => {
    const found = fixedBy(scoreSets(10, 9), (set) => spread(set, true), 5);
    expect(found).toMatchObject({ unique: 0, fixing: 0 });
    expect(found.published).toBeGreaterThan(100);
  });

  test('does fix people when every deviation is told', {
    timeout: limit(scale.suppression),
  }, () => {
    const found = fixedBy(scoreSets(10, 9), (set) => spread(set, false), 5);
    expect(found.unique).toBeGreaterThan(0);
    expect(found.fixing).toBeGreaterThan(0);
    console.log(
      `suppression: every deviation told, ten people: ${share(found.fixing, found.published)} of the ` +
        `published figures fix a small group`,
    );
  });

  test('fixes nobody from the mean step of a scale', () => {
    const found = fixedBy(
      scoreSets(10, 5),
      (set) => {
        const steps = set.flatMap((count, at) => Array.from({ length: count }, () => at + 1));
        const pairs = steps.map((step) => ({ before: step, after: step }));
        const { before } = publishScale({ item: 's', steps: 5, pairs }, 5);
        if (!('value' in before)) return { published: undefined, groups: [] };
        return { published: String(before.value), groups: set };
      },
      5,
    );
    expect(found).toMatchObject({ unique: 0, fixing: 0 });
    expect(found.published).toBeGreaterThan(20);
  });
});

describe('roll-ups', () => {
  const told = (figure: Figure) => toldNumber(figure) ?? 0;

  /** Whether what a workshop has added tells a count, a gain or heads that its own view doesn't. */
  const tellsMore = (got: RollUpSums, { joined, both, modules, room }: View) => {
    const gain = modules.flatMap(({ overall }) => toldNumber(overall.gain) ?? []);
    const heads = room.headCounts[0];
    return (
      got.joinedPeople !== told(joined) ||
      got.bothPeople !== told(both) ||
      got.gainPairs !== gain.length * Math.max(10, told(both)) ||
      got.gainPointPairs !== got.gainPairs * (gain[0] ?? 0) ||
      got.headsAll !== (heads?.all ?? 0) ||
      got.headsWomen !== (heads?.women ?? 0) ||
      got.headsMen !== (heads?.men ?? 0)
    );
  };

  /** Counts that a roll-up minus the workshops before tells, and the workshop's own view doesn't. */
  function differenced(add: (sealed: Sealed, view: View) => RollUpSums) {
    const random = seededRandom(seed);
    const small = [2, 4, 7, 9, 10, 12, 15, 20, 24, 30, 60];
    let sums: RollUpSums | undefined;
    let recovered = 0;
    for (let each = 0; each < dataSets; each += 1) {
      const sealed = withHeads(randomWorkshop(random, small), random);
      const { others } = buildReport(sealed);
      const before = sums;
      sums = added(before, add(sealed, others));
      const got = minus(sums, before);
      if (tellsMore(got, others)) recovered += 1;
    }
    return recovered;
  }

  test('tell, minus all other workshops, what the workshop itself tells', {
    timeout: limit(scale.suppression),
  }, () => {
    expect(differenced((_, view) => addToRollUp(view)!)).toBe(0);
  });

  test('would tell more if they added raw counts', { timeout: limit(scale.suppression) }, () => {
    const recovered = differenced(addRaw);
    expect(recovered).toBeGreaterThan(dataSets / 10);
    console.log(
      `suppression: raw roll-ups give away a hidden count in ${share(recovered, dataSets)}`,
    );
  });

  test('change in nothing when a workshop is closed again: the report is the same', () => {
    const random = seededRandom(seed);
    for (let each = 0; each < Math.min(200, dataSets); each += 1) {
      const sealed = randomWorkshop(random);
      const again = { ...sealed, participants: [...sealed.participants].reverse() };
      expect(buildReport(again)).toEqual(buildReport(sealed));
    }
  });
});

/** With a day on which up to three people are of small groups. */
function withHeads(sealed: Sealed, random: () => number): Sealed {
  const some = (most: number) => Math.floor(random() * (most + 1));
  const [women, men, other, notSaid] = [some(20), some(20), some(2), some(1)];
  const all = women + men + other + notSaid;
  const headCounts = [{ day: '2026-11-21', all, women, men, other, notSaid }];
  return { ...sealed, room: { ...sealed.room, headCounts } };
}

function minus(sums: RollUpSums, before: RollUpSums | undefined): RollUpSums {
  if (!before) return sums;
  const names = Object.keys(sums) as (keyof RollUpSums)[];
  return Object.fromEntries(names.map((name) => [name, sums[name] - before[name]])) as never;
}

function added(one: RollUpSums | undefined, other: RollUpSums): RollUpSums {
  if (!one) return other;
  const names = Object.keys(other) as (keyof RollUpSums)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as never;
}
