import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CredentialAct,
  type CredentialState,
  credentialNext,
  credentialStanding,
} from '../../../../functions/certification/rules/credential-next.ts';

const transitions: readonly [CredentialState, CredentialAct, CredentialState][] = [
  ['active', 'suspend', 'suspended'],
  ['suspended', 'reinstate', 'active'],
  ['active', 'revoke', 'revoked'],
  ['suspended', 'revoke', 'revoked'],
  ['active', 'supersede', 'superseded'],
];
const states: CredentialState[] = ['active', 'suspended', 'revoked', 'superseded'];
const acts: CredentialAct[] = ['suspend', 'reinstate', 'revoke', 'supersede'];
type Name = 'holder' | 'certifier';

const tried = (state: CredentialState, act: CredentialAct, who: Name) =>
  credentialNext({ state, holder: 'holder' }, act, who);

describe('the transitions of a credential', () => {
  it.each(transitions)('%s, %s: %s, by a certifier who is not its holder', (from, act, to) => {
    expect(tried(from, act, 'certifier')).toEqual({ state: to });
    expect(tried(from, act, 'holder')).toEqual({ refusal: 'own-credential' });
  });

  it('has no others: revoked and superseded are for good', () => {
    const found = states.flatMap((from) =>
      acts.filter((act) => 'state' in tried(from, act, 'certifier')).map((act) => `${from} ${act}`),
    );
    expect(found.toSorted()).toEqual(transitions.map(([from, act]) => `${from} ${act}`).toSorted());
  });
});

/** The reference: what was ever said, and the clock. */
interface Model {
  said: (CredentialAct | 'nothing')[];
  now: number;
}
interface Real {
  state: CredentialState;
}
const validFrom = 1_000;
const validUntil = 2_000;
const walked = new Set<string>();

const isOver = ({ said }: Model) => said.includes('revoke') || said.includes('supersede');
const isSuspended = ({ said }: Model) => said.at(-1) === 'suspend';

function allowed(model: Model, act: CredentialAct): boolean {
  if (isOver(model)) return false;
  if (act === 'reinstate') return isSuspended(model);
  return act === 'revoke' || !isSuspended(model);
}

function worth(model: Model): string {
  if (model.said.includes('revoke')) return 'revoked';
  if (model.said.includes('supersede')) return 'superseded';
  if (isSuspended(model)) return 'suspended';
  if (model.now < validFrom) return 'not-yet-valid';
  return model.now < validUntil ? 'valid' : 'expired';
}

const command = (what: CredentialAct, who: Name): fc.Command<Model, Real> => ({
  check: () => true,
  toString: () => `${who}: ${what}`,
  run: (model, real) => {
    const next = tried(real.state, what, who);
    const isAllowed = who === 'certifier' && allowed(model, what);
    expect('state' in next, `${real.state} ${what} by ${who}`).toBe(isAllowed);
    if (!('state' in next)) return;
    walked.add(`${real.state} ${what} ${next.state}`);
    real.state = next.state;
    model.said.push(what);
  },
});

const clock = (to: number): fc.Command<Model, Real> => ({
  check: () => true,
  toString: () => `at ${to}`,
  run: (model, real) => {
    model.now = to;
    expect(credentialStanding({ ...real, validFrom, validUntil }, to)).toBe(worth(model));
  },
});

describe('a credential against its model', () => {
  it('moves as the model does and is worth what it says, at every moment', () => {
    const moments = [0, validFrom - 1, validFrom, validUntil - 1, validUntil, validUntil + 1];
    const tries = [
      ...acts.flatMap((what) => [
        fc.constant(command(what, 'certifier')),
        fc.constant(command(what, 'holder')),
      ]),
      ...moments.map((moment) => fc.constant(clock(moment))),
    ];
    fc.assert(
      fc.property(fc.commands(tries, { maxCommands: 40, size: 'max' }), (all) => {
        const model: Model = { said: ['nothing'], now: 0 };
        const real: Real = { state: 'active' };
        fc.modelRun(() => ({ model, real }), all);
      }),
      { numRuns: 300 },
    );
    expect([...walked].toSorted()).toEqual(
      transitions.map(([from, what, to]) => `${from} ${what} ${to}`).toSorted(),
    );
  });
});
