import { describe, expect, test } from 'vitest';
import { hemmedIn } from '../../../../functions/insights/rules/hemmed-in.ts';
import { hiddenObjectives } from '../../../../functions/insights/rules/hidden-objectives.ts';
import type { PairedScore } from '../../../../functions/insights/rules/paired-score.ts';
import { participationFor } from '../../../../functions/insights/rules/participation.ts';
import { partitionFor } from '../../../../functions/insights/rules/partition-for.ts';
import { publishPaper } from '../../../../functions/insights/rules/publish-paper.ts';
import { spreadFixes } from '../../../../functions/insights/rules/spread-fixes.ts';
import { moduleOf } from './sealed-workshop.ts';

const score = (before: number, after: number): PairedScore => ({
  before,
  ofBefore: 2,
  after,
  ofAfter: 2,
});
const none = new Set<string>();

describe('hiddenObjectives()', () => {
  const mixed = Array.from({ length: 20 }, (_, at) => score(at % 3, (at + 1) % 3));
  const allRight = Array.from({ length: 20 }, () => score(2, 2));
  const named = (...all: (readonly PairedScore[])[]) =>
    all.map((scores, at) => ({ objective: `o${at + 1}`, scores }));

  test('hides nothing where each is safe', () => {
    expect(hiddenObjectives(named(mixed, mixed), { k: 5, already: none })).toEqual(none);
  });

  test('hides another one beside one in which all were right: overall minus the rest would tell it', () => {
    const hidden = hiddenObjectives(named(mixed, mixed, allRight), { k: 5, already: none });
    expect(hidden).toEqual(new Set(['o1', 'o3']));
  });

  test('hides a third when two together are not safe either', () => {
    const hidden = hiddenObjectives(named(allRight, mixed, allRight), { k: 5, already: none });
    expect(hidden).toEqual(new Set(['o1', 'o2', 'o3']));
  });

  test('keeps hidden what the view for a smaller k hides', () => {
    const hidden = hiddenObjectives(named(mixed, mixed, mixed), {
      k: 10,
      already: new Set(['o2', 'o3']),
    });
    expect(hidden).toEqual(new Set(['o2', 'o3']));
  });
});

describe('hemmedIn()', () => {
  const item = { right: 10, givenBefore: 10, givenAfter: 10 };

  test('an objective that was half right before leaves every item open', () => {
    expect(hemmedIn([item, item, item, item], 20, 5)).toBe(false);
  });

  test('one in which nobody was right before tells every item', () => {
    expect(hemmedIn([item, item, item, item], 0, 5)).toBe(true);
  });
});

describe('spreadFixes()', () => {
  test('when all but one changed alike: the one would be told', () => {
    const scores = [score(0, 2), ...Array.from({ length: 9 }, () => score(1, 1))];
    expect(spreadFixes(scores, 5)).toBe(true);
  });

  test('not when scores are many and spread', () => {
    const scores = Array.from({ length: 60 }, (_, at) => ({
      before: 1 + (at % 5),
      ofBefore: 8,
      after: 3 + ((at * 7) % 5),
      ofAfter: 8,
    }));
    expect(spreadFixes(scores, 5)).toBe(false);
  });
});

describe('participationFor()', () => {
  const raw = { before: 28, lessons: 30, after: 26, both: 25 };

  test('ends in at least where fewer than k are missing, and never tells two of three', () => {
    expect(participationFor(raw, { joined: 30, k: 5 })).toEqual({
      before: { atLeast: 25 },
      lessons: { atLeast: 26 },
      after: { atLeast: 25 },
      both: { value: 25 },
    });
    const most = { atLeast: 21 };
    const others = participationFor(raw, { joined: 30, k: 10 });
    expect(others).toEqual({ before: most, lessons: most, after: most, both: most });
  });

  test('tells all where each group is large', () => {
    const large = { before: 70, lessons: 5, after: 60, both: 40 };
    expect(participationFor(large, { joined: 100, k: 10 })).toEqual({
      before: { value: 70 },
      lessons: { hidden: 'few' },
      after: { value: 60 },
      both: { value: 40 },
    });
  });
});

describe('partitionFor()', () => {
  const cells = [3, 4, 6, 20].map((people, at) => ({ values: [`${at + 1}`], people }));

  test('puts neighbours together until a row has k', () => {
    expect(partitionFor(cells, 5).map(({ people }) => people)).toEqual([7, 6, 20]);
  });

  test('makes the rows of others of whole rows of the trainer', () => {
    expect(partitionFor(cells, 10).map(({ values }) => values)).toEqual([['1', '2', '3', '4']]);
    const more = [...cells, { values: ['5'], people: 12 }];
    expect(partitionFor(more, 10).map(({ people }) => people)).toEqual([33, 12]);
  });
});

describe('publishPaper()', () => {
  const chosen = (right: number) =>
    Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`a${at + 1}`, { x: right, y: 5 }]));
  const tally = { module: 'consent', form: 'A', phase: 'before', sheets: 10 } as const;

  test('adds up the sheets of a form and phase, and grades them by the key', () => {
    const tallies = [
      { ...tally, chosen: chosen(4) },
      { ...tally, chosen: chosen(2) },
    ];
    const [paper, ...others] = publishPaper(moduleOf('consent'), { tallies, k: 5 });
    expect(others).toEqual([]);
    expect(paper).toMatchObject({ sheets: { value: 20 }, right: { value: 30 } });
    expect(paper?.items[0]).toEqual({ item: 'a1', right: { value: 30 } });
  });

  test('tells no item where one is nearly all right', () => {
    const tallies = [{ ...tally, chosen: { ...chosen(5), a8: { x: 9 } } }];
    const [paper] = publishPaper(moduleOf('consent'), { tallies, k: 5 });
    expect(paper?.right).toEqual({ value: 55 });
    expect(paper?.items.map(({ right }) => right)).toEqual(
      Array.from({ length: 8 }, () => ({ hidden: 'everybody-or-nobody' })),
    );
  });
});
