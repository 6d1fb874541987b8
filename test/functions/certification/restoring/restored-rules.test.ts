import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restoredStanding } from '../../../../functions/certification/rules/restored-credential.ts';
import {
  forgetsKeys,
  type KeyStanding,
  mergedKeys,
} from '../../../../functions/certification/rules/restored-keys.ts';

const state = fc.constantFrom('retired', 'compromised');
/** Keys as a body comes by them: numbered, all different, the last one active. */
const keys: fc.Arbitrary<KeyStanding[]> = fc
  .uniqueArray(fc.tuple(fc.nat(9), state), { selector: ([n]) => n, minLength: 1, maxLength: 5 })
  .map((all) =>
    all.map(([n, was], at) => ({
      number: at + 1,
      n: `n${n}`,
      state: at === all.length - 1 ? 'active' : was,
    })),
  );

describe('mergedKeys()', () => {
  it('forgets nothing that was published, loses nothing of the table, and gives each number once', () => {
    fc.assert(
      fc.property(keys, keys, (published, standing) => {
        const merged = mergedKeys(published, standing);
        expect(forgetsKeys(published, merged)).toBe(false);
        expect(standing.every(({ n }) => merged.some((key) => key.n === n))).toBe(true);
        expect(new Set(merged.map(({ number }) => number)).size).toBe(merged.length);
        expect(new Set(merged.map(({ n }) => n)).size).toBe(merged.length);
        const known = merged.filter(({ was }) => was !== undefined);
        expect(known.map(({ n }) => n).toSorted()).toEqual(standing.map(({ n }) => n).toSorted());
      }),
    );
  });

  it('lets nobody sign with a key whose private part the table does not tell', () => {
    fc.assert(
      fc.property(keys, keys, (published, standing) => {
        const active = mergedKeys(published, standing).filter((key) => key.state === 'active');
        expect(active.length).toBeLessThanOrEqual(1);
        expect(active.every(({ was }) => was !== undefined)).toBe(true);
      }),
    );
  });

  it('changes nothing once it is done', () => {
    fc.assert(
      fc.property(keys, keys, (published, standing) => {
        const once = mergedKeys(published, standing);
        const again = mergedKeys(published, once);
        expect(again.map(({ was, ...key }) => key)).toEqual(once.map(({ was, ...key }) => key));
      }),
    );
  });
});

describe('forgetsKeys()', () => {
  const told: KeyStanding = { number: 1, n: 'a', state: 'retired' };
  it.each<[string, KeyStanding[], boolean]>([
    ['the same', [told], false],
    ['one more', [told, { number: 2, n: 'b', state: 'active' }], false],
    ['a key in wrong hands', [{ ...told, state: 'compromised' }], false],
    ['none', [], true],
    ['another number', [{ ...told, number: 2 }], true],
    ['another key', [{ ...told, n: 'b' }], true],
    ['one that signs again', [{ ...told, state: 'active' }], true],
  ])('says so of %s', (_, next, forgets) => {
    expect(forgetsKeys([told], next)).toBe(forgets);
  });
});

describe('restoredStanding()', () => {
  const loss = { to: 'revoked', at: 50 } as const;
  const known = { to: 'revoked', at: 50 } as const;
  it.each([
    ['forgotten', { state: 'active', changes: [], validFrom: 10 }],
    ['forgotten', { state: 'suspended', changes: [{ to: 'suspended', at: 40 }], validFrom: 10 }],
    ['forgotten', { state: 'active', changes: [], validFrom: 50 }],
    ['known', { state: 'revoked', changes: [known], validFrom: 10 }],
    ['known', { state: 'active', changes: [{ to: 'active', at: 60 }, known], validFrom: 10 }],
    ['known', { state: 'superseded', changes: [{ to: 'superseded', at: 60 }], validFrom: 10 }],
    ['stranger', { state: 'active', changes: [], validFrom: 51 }],
    ['stranger', { state: 'revoked', changes: [{ to: 'revoked', at: 60 }], validFrom: 51 }],
  ] as const)('is %s of %j', (standing, restored) => {
    expect(restoredStanding(restored, loss)).toBe(standing);
  });
});
