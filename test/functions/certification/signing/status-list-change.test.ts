import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freshFor,
  type ListStanding,
  statusListChange,
} from '../../../../functions/certification/rules/status-list-change.ts';

const state = fc.constantFrom('suspended', 'revoked', 'superseded');
const standing: fc.Arbitrary<ListStanding> = fc.record({
  revision: fc.nat(5),
  made: fc.nat(200_000),
  lost: fc.array(fc.tuple(fc.nat(6), state)).map((entries) => new Map(entries)),
});
const places = fc.uniqueArray(fc.nat(6)).map((all) => new Set(all));

describe('statusListChange()', () => {
  it('puts the first list, whatever it says', () => {
    fc.assert(
      fc.property(standing, places, (next, freed) => {
        expect(statusListChange(undefined, next, freed)).toBe('replace');
      }),
    );
  });

  it('never replaces by an older one, nor takes back what is for good or nobody took back', () => {
    fc.assert(
      fc.property(standing, standing, places, (published, next, freed) => {
        const change = statusListChange(published, next, freed);
        const lacks = [...published.lost].some(([place, was]) => {
          const is = next.lost.get(place);
          if (was === 'suspended') return is === undefined && !freed.has(place);
          return is === undefined || is === 'suspended';
        });
        const isOlder = next.revision < published.revision;
        expect(['behind', 'loses'].includes(change)).toBe(isOlder || lacks);
      }),
    );
  });

  it('leaves a young list of the same revision, and renews an old one', () => {
    const published: ListStanding = { revision: 3, made: 1_000, lost: new Map() };
    const at = (made: number, revision = 3) =>
      statusListChange(published, { revision, made, lost: new Map() }, new Set());
    expect(at(1_000 + freshFor - 1)).toBe('leave');
    expect(at(1_000 + freshFor)).toBe('replace');
    expect(at(1_001, 4)).toBe('replace');
  });
});
