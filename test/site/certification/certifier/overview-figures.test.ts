import { describe, expect, test } from 'vitest';
import { overviewRows } from '../../../../site/src/certification/certifier/overview/overview-rows.ts';
import { overviewWarnings } from '../../../../site/src/certification/certifier/overview/overview-warnings.ts';
import { targetStandings } from '../../../../site/src/certification/certifier/overview/target-standing.ts';
import { trackId } from '../sample-way.ts';
import { sampleBody, sampleOverview } from './sample-body.ts';

describe('warnings', () => {
  test('are none where two certify, somebody observes and the profile stands', () => {
    expect(overviewWarnings(sampleOverview, true)).toEqual([]);
  });

  test('name what is missing on the first day, all tracks that nobody observes in one', () => {
    const observers = [
      { of: trackId, holders: 0 },
      { of: 'calm-head', holders: 2 },
      { of: 'kind-leader', holders: 0 },
    ];
    const first = { certifiers: 1, observers };
    expect(overviewWarnings(first, false)).toEqual([
      { kind: 'no-profile' },
      { kind: 'certifiers' },
      { kind: 'observers', trackIds: [trackId, 'kind-leader'] },
    ]);
  });
});

describe('targets', () => {
  test('are held against who is certified for that track in that province', () => {
    expect(targetStandings(sampleOverview, '2026-11-21')).toMatchObject([
      { province: 'PK-BA', holders: 4, now: 1, missing: 3, late: false },
    ]);
  });

  test('are late the day after, unless reached, and never miss less than nobody', () => {
    const target = { trackId, province: 'PK-SD' as const, holders: 1, by: '2026-11-20' };
    const empty = { ...target, province: 'PK-GB' as const, by: '2026-11-21' };
    const { places } = sampleOverview;
    expect(targetStandings({ targets: [empty, target], places }, '2026-11-21')).toMatchObject([
      { province: 'PK-SD', now: 2, missing: 0, late: false },
      { province: 'PK-GB', now: 0, missing: 1, late: false },
    ]);
    expect(targetStandings({ targets: [empty], places }, '2026-11-22')[0]?.late).toBe(true);
  });
});

test('a file of the overview has every figure, as wide as its headings', () => {
  const { app, words } = sampleBody();
  const rows = overviewRows(sampleOverview, { app, words }, '2026-11-21');
  const width = Object.keys(words.certifier.overview.csvColumns).length;
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([width]));
  expect(rows).toHaveLength(3 + 1 + 2 + 1 + 1 + 2 + 1);
  expect(rows.at(-1)).toEqual([
    words.certifier.overview.csvTarget,
    'Calm leader',
    words.lists.provinces['PK-BA'],
    1,
    4,
    '2027-06-30',
    3,
  ]);
});
