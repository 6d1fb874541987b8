import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PracticeAct,
  type PracticeState,
  practiceNext,
} from '../../../../functions/certification/rules/practice-next.ts';

type Act = PracticeAct | 'sign passed' | 'sign not-yet' | 'sign harmful';
type End = PracticeState | 'gone';

const people = {
  trainer: { staffId: 'trainer', mayObserve: true },
  observer: { staffId: 'observer', mayObserve: true },
  /** Whose credential ended between invitation and signature. */
  lapsed: { staffId: 'lapsed', mayObserve: false },
};
type Name = keyof typeof people;
const names: Name[] = ['trainer', 'observer', 'lapsed'];

const transitions: readonly [PracticeState, Act, End, Name][] = [
  ['logged', 'invite', 'invited', 'trainer'],
  ['logged', 'discard', 'gone', 'trainer'],
  // Another link in place of the first.
  ['invited', 'invite', 'invited', 'trainer'],
  ['invited', 'uninvite', 'logged', 'trainer'],
  ['invited', 'discard', 'gone', 'trainer'],
  ['invited', 'sign passed', 'passed', 'observer'],
  ['invited', 'sign not-yet', 'not-yet', 'observer'],
  ['invited', 'sign harmful', 'harmful', 'observer'],
];
const states: PracticeState[] = ['logged', 'invited', 'passed', 'not-yet', 'harmful'];
const acts: Act[] = [
  'invite',
  'uninvite',
  'discard',
  'sign passed',
  'sign not-yet',
  'sign harmful',
];

function tried(state: PracticeState, act: Act, name: Name) {
  const practice = { state, trainer: 'trainer' };
  switch (act) {
    case 'sign passed':
      return practiceNext(practice, { sign: 'passed' }, people[name]);
    case 'sign not-yet':
      return practiceNext(practice, { sign: 'not-yet' }, people[name]);
    case 'sign harmful':
      return practiceNext(practice, { sign: 'harmful' }, people[name]);
    default:
      return practiceNext(practice, act, people[name]);
  }
}

describe('the transitions of a practice session', () => {
  it.each(transitions)('%s, %s: %s, by the %s alone', (...transition) => {
    const [from, act, to, who] = transition;
    expect(names.filter((name) => 'state' in tried(from, act, name))).toEqual([who]);
    expect(tried(from, act, who)).toEqual({ state: to });
  });

  it('has no others: what was signed stays', () => {
    const found = states.flatMap((from) =>
      acts.flatMap((act) =>
        names.filter((name) => 'state' in tried(from, act, name)).map(() => `${from} ${act}`),
      ),
    );
    expect(found.toSorted()).toEqual(transitions.map(([from, act]) => `${from} ${act}`).toSorted());
  });

  it('tells who is refused why', () => {
    expect(tried('invited', 'sign passed', 'trainer')).toEqual({ refusal: 'own-practice' });
    expect(tried('invited', 'sign passed', 'lapsed')).toEqual({ refusal: 'may-not-observe' });
    expect(tried('logged', 'invite', 'observer')).toEqual({ refusal: 'not-yours' });
    expect(tried('harmful', 'discard', 'trainer')).toEqual({ refusal: 'not-in-this-state' });
  });
});

/** The reference: a link that is out or not, a signature that is there or not. */
interface Model {
  there: boolean;
  linkOut: boolean;
  signed: boolean;
}
interface Real {
  state: End;
}
const walked = new Set<string>();

function allowed({ there, linkOut, signed }: Model, act: Act, name: Name): boolean {
  if (!there || signed) return false;
  if (act.startsWith('sign')) return name === 'observer' && linkOut;
  return name === 'trainer' && (act !== 'uninvite' || linkOut);
}

function follow(model: Model, act: Act): void {
  if (act === 'discard') model.there = false;
  if (act === 'invite') model.linkOut = true;
  if (act === 'uninvite') model.linkOut = false;
  if (act.startsWith('sign')) model.signed = true;
}

const command = (act: Act, name: Name): fc.Command<Model, Real> => ({
  check: ({ there }) => there,
  toString: () => `${name}: ${act}`,
  run: (model, real) => {
    if (real.state === 'gone') throw new Error('It is gone.');
    const next = tried(real.state, act, name);
    expect('state' in next, `${real.state} ${act} by ${name}`).toBe(allowed(model, act, name));
    if (!('state' in next)) return;
    walked.add(`${real.state} ${act} ${next.state}`);
    real.state = next.state;
    follow(model, act);
  },
});

describe('a practice session against its model', () => {
  it('moves as the model does, whoever tries whatever', () => {
    const tries = acts.flatMap((act) => names.map((name) => fc.constant(command(act, name))));
    fc.assert(
      fc.property(fc.commands(tries, { maxCommands: 60, size: 'max' }), (all) => {
        const model: Model = { there: true, linkOut: false, signed: false };
        const real: Real = { state: 'logged' };
        fc.modelRun(() => ({ model, real }), all);
      }),
      { numRuns: 300 },
    );
    expect([...walked].toSorted()).toEqual(
      transitions.map(([from, act, to]) => `${from} ${act} ${to}`).toSorted(),
    );
  });
});
