import { describe, expect, test } from 'vitest';
import { buildReport } from '../../functions/insights/rules/build-report.ts';
import { limit, scale } from './scale.ts';
import { seededRandom, seedOfRun } from './seeded-random.ts';
import { countsOf, fixedIn } from './suppression/other-rooms.ts';
import { randomWorkshop } from './suppression/random-workshop.ts';

const { rooms, tries } = scale.wholeReports;
interface Size {
  readonly rooms: number;
  readonly tries: number;
}

/** Enough to find most of what can be found. */
const few = { rooms: 3, tries: 500 };
const seed = seedOfRun();
const sizes = Array.from({ length: 20 }, (_, at) => 11 + at);

type Sealed = ReturnType<typeof randomWorkshop>;
const isTold = (sealed: Sealed) =>
  buildReport(sealed).trainer.modules.some(({ overall }) => 'value' in overall.gain);

/** Goes through random rooms of 11 to 30 people of which something about learning is told. */
function attack(k: number, publish: (sealed: Sealed) => unknown, size: Size = scale.wholeReports) {
  const found = { rooms: 0, small: 0, fixed: 0, first: '' };
  for (let each = 0; found.rooms < size.rooms; each += 1) {
    const sealed = randomWorkshop(seededRandom(seed + each), sizes);
    if (!isTold(sealed)) continue;
    const random = seededRandom(seed - each);
    const { small, fixed } = fixedIn(sealed, { k, tries: size.tries, random, publish });
    found.rooms += 1;
    found.small += small;
    found.fixed += fixed.length;
    if (fixed.length > 0) found.first ||= `seed ${seed + each}: ${fixed.join(', ')}`;
  }
  return found;
}

const readers: [string, number, (sealed: Sealed) => unknown][] = [
  ['the view for others', 10, (sealed) => buildReport(sealed).others],
  ['both views beside each other', 5, buildReport],
];

describe(`an attacker with a whole report of 11 to 30 people, ${rooms} rooms, ${tries} tries each`, () => {
  test.each(readers)(
    'finds other rooms with the same report for small groups, from %s',
    { timeout: limit(scale.wholeReports) },
    (name, k, publish) => {
      const { small, fixed, first } = attack(k, publish);
      console.log(
        `whole reports: ${name}: another room for ${small - fixed} of ${small} small groups ` +
          `(seed ${seed}) ${first}`,
      );
      // Another room is searched by chance: what isn't found may be there.
      expect(fixed).toBeLessThanOrEqual(2 + small / 1_000);
    },
  );

  test('finds none for many of them where all larger groups are told', {
    timeout: limit(scale.wholeReports),
  }, () => {
    const largerTold = (sealed: Sealed) => [
      buildReport(sealed),
      [...countsOf(sealed)].filter(([, people]) => people >= 5).toSorted(),
    ];
    const { small, fixed } = attack(5, largerTold, few);
    expect(fixed).toBeGreaterThan(small / 10);
  });
});
