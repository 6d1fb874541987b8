import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Counted,
  countHolders,
  countObservers,
} from '../../../../functions/certification/rules/count-holders.ts';
import { credentialMarks } from '../../../../functions/certification/rules/credential-marks.ts';
import { recognitionRefusal } from '../../../../functions/certification/rules/recognition-refusal.ts';

const now = 1_795_176_000;
const day = 86_400;

const one: Counted = {
  person: 'amina',
  trackId: 'calm-leader',
  province: 'PK-PB',
  profession: 'teacher',
  sex: 'woman',
  state: 'active',
  validFrom: now - day,
  validUntil: now + 400 * day,
};

describe('countHolders', () => {
  test('counts nobody where nobody is certified', () => {
    expect(countHolders([], now)).toEqual({
      holders: 0,
      expiring: { in30: 0, in90: 0 },
      tracks: [],
      provinces: [],
      professions: [],
      sexes: [],
      places: [],
    });
  });

  test.each([
    ['suspended', { state: 'suspended' }],
    ['revoked', { state: 'revoked' }],
    ['superseded', { state: 'superseded' }],
    ['over this second', { validUntil: now }],
    ['not begun', { validFrom: now + 1 }],
  ] as const)('leaves out a credential that is %s', (_, changes) => {
    expect(countHolders([{ ...one, ...changes }], now).holders).toBe(0);
  });

  test('counts somebody once who renewed early, where the newer one says they are', () => {
    const renewed = { ...one, validUntil: one.validUntil + 700 * day, province: 'PK-SD' };
    const counted = countHolders([renewed, one], now);
    expect(counted.holders).toBe(1);
    expect(counted.tracks).toEqual([{ of: 'calm-leader', holders: 1 }]);
    expect(counted.places).toEqual([{ trackId: 'calm-leader', province: 'PK-SD', holders: 1 }]);
  });

  test('lists as expiring what no later credential goes on from', () => {
    const ending = { ...one, validUntil: now + 30 * day };
    expect(countHolders([ending], now).expiring).toEqual({ in30: 1, in90: 1 });
    expect(countHolders([ending, one], now).expiring).toEqual({ in30: 0, in90: 0 });
    const later = { ...one, validUntil: now + 30 * day + 1 };
    expect(countHolders([later], now).expiring).toEqual({ in30: 0, in90: 1 });
  });

  test('has every person in one province, profession and sex, whatever they hold', () => {
    const word = (...words: string[]) => fc.constantFrom(...words);
    const credential = fc.record({
      person: word('a', 'b', 'c', 'd'),
      trackId: word('calm-leader', 'calm-head'),
      province: word('PK-PB', 'PK-SD'),
      profession: word('teacher', 'police'),
      sex: word('woman', 'man', 'not-said'),
      state: fc.constantFrom('active', 'suspended', 'revoked', 'superseded'),
      validFrom: fc.integer({ min: now - 9, max: now + 1 }),
      validUntil: fc.integer({ min: now - 1, max: now + 9 }),
    });
    fc.assert(
      fc.property(fc.array(credential, { maxLength: 12 }), (all) => {
        const counted = countHolders(all, now);
        const sum = (rows: readonly { readonly holders: number }[]) =>
          rows.reduce((total, { holders }) => total + holders, 0);
        expect(sum(counted.provinces)).toBe(counted.holders);
        expect(sum(counted.professions)).toBe(counted.holders);
        expect(sum(counted.sexes)).toBe(counted.holders);
        expect(sum(counted.places)).toBe(sum(counted.tracks));
      }),
    );
  });
});

describe('countObservers', () => {
  const offered = [{ trackId: 'calm-leader', observers: ['calm-head'] }];

  test('names a track that nobody may observe for', () => {
    expect(countObservers(offered, [one], now)).toEqual([{ of: 'calm-leader', holders: 0 }]);
  });

  test('counts people, and only those whose credential is valid', () => {
    const head = { ...one, trackId: 'calm-head' };
    const all = [
      head,
      { ...head, validUntil: now + day },
      { ...head, person: 'b', state: 'revoked' },
    ];
    expect(countObservers(offered, all as Counted[], now)).toEqual([
      { of: 'calm-leader', holders: 1 },
    ]);
  });
});

describe('credentialMarks', () => {
  test.each([
    ['a first one with an own bank', { renewed: [], sample: false, marks: [] }],
    ['a first one with a sample', { renewed: [], sample: true, marks: ['sample-exam'] }],
    [
      'a renewal without an exam',
      { renewed: ['sample-exam'], sample: undefined, marks: ['sample-exam'] },
    ],
    [
      'a renewal with an exam from an own bank',
      { renewed: ['sample-exam'], sample: false, marks: [] },
    ],
    [
      'a renewal of prior experience, examined by a sample',
      { renewed: ['prior-experience'], sample: true, marks: ['prior-experience', 'sample-exam'] },
    ],
  ] as const)('of %s', (_, { renewed, sample, marks }) => {
    expect(credentialMarks(renewed, sample)).toEqual(marks);
  });
});

describe('recognitionRefusal', () => {
  const proposal = { email: 'Zara@Example.org', proposedBy: 'first' };
  const certifier = (staffId: string, ...emails: string[]) => ({ staffId, emails });

  test('takes two certifiers', () => {
    const first = certifier('first', 'first@example.org');
    expect(recognitionRefusal(proposal, 'propose', first)).toBeUndefined();
    expect(recognitionRefusal(proposal, 'confirm', first)).toBe('own-proposal');
    expect(recognitionRefusal(proposal, 'confirm', certifier('second'))).toBeUndefined();
  });

  test('is never on oneself, however the address is spelled', () => {
    const zara = certifier('second', 'other@example.org', 'zara@example.org');
    expect(recognitionRefusal(proposal, 'propose', zara)).toBe('own-application');
    expect(recognitionRefusal(proposal, 'confirm', zara)).toBe('own-application');
  });
});
