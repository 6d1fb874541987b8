import { describe, expect, test } from 'vitest';
import { rollUpView } from '../../../../functions/insights/roll-up.ts';
import { addToRollUp } from '../../../../functions/insights/rules/add-to-roll-up.ts';
import { buildReport } from '../../../../functions/insights/rules/build-report.ts';
import { quarterOf } from '../../../../functions/insights/rules/quarter-of.ts';
import { readRollUp } from '../../../../functions/insights/rules/read-roll-up.ts';
import { pupil, workshopOf } from './sealed-workshop.ts';

const pupils = (many: number) =>
  Array.from({ length: many }, (_, at) => pupil(at, 2 + (at % 4), 4 + ((at * 7) % 4)));

describe('addToRollUp()', () => {
  test('adds what the k = 10 view tells: of 40 who all did both, at least 31', () => {
    expect(addToRollUp(buildReport(workshopOf(pupils(40))).others)).toEqual({
      workshops: 1,
      joinedWorkshops: 1,
      joinedPeople: 40,
      bothWorkshops: 1,
      bothPeople: 31,
      gainWorkshops: 1,
      gainPairs: 31,
      gainPointPairs: 31 * 25,
      headsAll: 30,
      headsWomen: 14,
      headsMen: 13,
    });
  });

  test('adds a workshop of which nothing is told as a workshop only', () => {
    expect(addToRollUp(buildReport(workshopOf(pupils(7))).others)).toMatchObject({
      workshops: 1,
      joinedWorkshops: 0,
      joinedPeople: 0,
      bothPeople: 0,
      gainPairs: 0,
    });
  });

  test('adds nothing for a rehearsal, and refuses the view of the trainer', () => {
    const { trainer, others } = buildReport(workshopOf(pupils(40)));
    expect(addToRollUp({ ...others, rehearsal: true })).toBeUndefined();
    expect(() => addToRollUp(trainer)).toThrow('k = 10');
  });
});

describe('readRollUp()', () => {
  test('tells the mean gain over pairs, and null while there is none', () => {
    const sums = addToRollUp(buildReport(workshopOf(pupils(40))).others)!;
    const read = readRollUp('2026-Q4', sums);
    expect(rollUpView.parse(read)).toEqual(read);
    expect(read.gain).toEqual({ workshops: 1, pairs: 31, points: 25 });
    expect(readRollUp('2026-Q4', { ...sums, gainPairs: 0 }).gain).toBeNull();
  });
});

describe('quarterOf()', () => {
  test.each([
    ['2026-12-31T18:59:59Z', '2026-Q4'],
    ['2026-12-31T19:00:00Z', '2027-Q1'],
    ['2026-03-31T12:00:00Z', '2026-Q1'],
  ])('of %s is %s: the day counts in Pakistan', (moment, quarter) => {
    expect(quarterOf(Date.parse(moment) / 1_000)).toBe(quarter);
  });
});
