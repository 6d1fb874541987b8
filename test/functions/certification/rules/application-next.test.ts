import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ApplicationAct,
  type ApplicationState,
  applicationNext,
} from '../../../../functions/certification/rules/application-next.ts';

const applicant = { staffId: 'applicant', isCertifier: true };
const people = {
  applicant,
  certifier: { staffId: 'certifier', isCertifier: true },
  /** Another one, who hasn't said a word about it. */
  second: { staffId: 'second', isCertifier: true },
  /** A certifier who has observed a session that it rests on. */
  witness: { staffId: 'witness', isCertifier: true },
  stranger: { staffId: 'stranger', isCertifier: false },
};
type Name = keyof typeof people;

/** Every way to move, and by whom; the one who declined is `certifier`. */
const transitions: readonly [ApplicationState, ApplicationAct, ApplicationState, Name[]][] = [
  ['open', 'apply', 'applied', ['applicant']],
  ['returned', 'apply', 'applied', ['applicant']],
  ['applied', 'withdraw', 'open', ['applicant']],
  ['returned', 'withdraw', 'open', ['applicant']],
  ['applied', 'return', 'returned', ['certifier', 'second']],
  ['applied', 'decline', 'declined', ['certifier', 'second']],
  ['applied', 'approve', 'approved', ['certifier', 'second']],
  ['declined', 'appeal', 'appealed', ['applicant']],
  ['appealed', 'approve', 'approved', ['second']],
  ['appealed', 'uphold', 'refused', ['second']],
];

const states: ApplicationState[] = [
  'open',
  'applied',
  'returned',
  'declined',
  'appealed',
  'refused',
  'approved',
];
const acts: ApplicationAct[] = [
  'apply',
  'withdraw',
  'return',
  'decline',
  'approve',
  'appeal',
  'uphold',
];
const names: Name[] = ['applicant', 'certifier', 'second', 'witness', 'stranger'];

const at = (state: ApplicationState, declinedBy?: string) => ({
  state,
  applicant: 'applicant',
  witnesses: ['witness'],
  declinedBy,
});

describe('the transitions of an application', () => {
  it.each(transitions)('%s, %s: %s, by %s alone', (...transition) => {
    const [from, act, to, who] = transition;
    const able = names.filter(
      (name) => 'state' in applicationNext(at(from, 'certifier'), act, people[name]),
    );
    expect(able).toEqual(who);
    const [one] = who;
    expect(applicationNext(at(from, 'certifier'), act, people[one!])).toEqual({ state: to });
  });

  it('has no others', () => {
    const found = states.flatMap((from) =>
      acts.flatMap((act) =>
        names
          .filter((name) => 'state' in applicationNext(at(from, 'certifier'), act, people[name]))
          .map((name) => `${from} ${act} ${name}`),
      ),
    );
    const named = transitions.flatMap(([from, act, , who]) =>
      who.map((name) => `${from} ${act} ${name}`),
    );
    expect(found.toSorted()).toEqual(named.toSorted());
  });

  it('tells who is refused why', () => {
    const refusal = (state: ApplicationState, act: ApplicationAct, name: Name) =>
      applicationNext(at(state, 'certifier'), act, people[name]);
    expect(refusal('applied', 'approve', 'applicant')).toEqual({ refusal: 'own-application' });
    expect(refusal('applied', 'approve', 'witness')).toEqual({ refusal: 'own-observation' });
    expect(refusal('appealed', 'uphold', 'certifier')).toEqual({ refusal: 'own-decision' });
    expect(refusal('applied', 'decline', 'stranger')).toEqual({ refusal: 'not-yours' });
    expect(refusal('open', 'apply', 'certifier')).toEqual({ refusal: 'not-yours' });
    expect(refusal('refused', 'appeal', 'applicant')).toEqual({ refusal: 'not-in-this-state' });
  });
});

/** The reference: whose turn it is, and what of the story decides what may come. */
interface Model {
  turn: 'applicant' | 'body' | 'nobody';
  handedIn: boolean;
  declinedBy: Name | undefined;
  appealed: boolean;
  ended: boolean;
}
interface Real {
  state: ApplicationState;
  declinedBy: string | undefined;
}

function allowed(model: Model, act: ApplicationAct, name: Name): boolean {
  const isOwn = name === 'applicant';
  const isJudge = ['certifier', 'second'].includes(name);
  if (model.ended) return false;
  const isDeclined = model.declinedBy !== undefined && !model.appealed;
  const mayJudge = isJudge && model.turn === 'body';
  switch (act) {
    case 'apply':
      return isOwn && model.turn === 'applicant' && !isDeclined;
    case 'withdraw':
      return isOwn && model.handedIn && !model.appealed && !isDeclined;
    case 'appeal':
      return isOwn && isDeclined;
    case 'uphold':
      return mayJudge && model.appealed && name !== model.declinedBy;
    case 'approve':
      return mayJudge && !(model.appealed && name === model.declinedBy);
    case 'return':
    case 'decline':
      return mayJudge && !model.appealed;
  }
}

function follow(model: Model, act: ApplicationAct, name: Name): void {
  if (act === 'apply') Object.assign(model, { turn: 'body', handedIn: true });
  if (act === 'withdraw') Object.assign(model, { turn: 'applicant', handedIn: false });
  if (act === 'return') model.turn = 'applicant';
  if (act === 'decline') Object.assign(model, { turn: 'applicant', declinedBy: name });
  if (act === 'appeal') Object.assign(model, { turn: 'body', appealed: true });
  if (act === 'approve' || act === 'uphold') Object.assign(model, { turn: 'nobody', ended: true });
}

const walked = new Set<string>();

const command = (act: ApplicationAct, name: Name): fc.Command<Model, Real> => ({
  check: () => true,
  toString: () => `${name}: ${act}`,
  run: (model, real) => {
    const application = at(real.state, real.declinedBy);
    const next = applicationNext(application, act, people[name]);
    expect('state' in next, `${real.state} ${act} by ${name}`).toBe(allowed(model, act, name));
    if (!('state' in next)) return;
    walked.add(`${real.state} ${act} ${next.state}`);
    real.state = next.state;
    if (act === 'decline') real.declinedBy = people[name].staffId;
    follow(model, act, name);
  },
});

describe('an application against its model', () => {
  it('moves as the model does, whoever tries whatever', () => {
    const tries = acts.flatMap((act) => names.map((name) => fc.constant(command(act, name))));
    fc.assert(
      fc.property(fc.commands(tries, { maxCommands: 120, size: 'max' }), (all) => {
        const model: Model = {
          turn: 'applicant',
          handedIn: false,
          declinedBy: undefined,
          appealed: false,
          ended: false,
        };
        const real: Real = { state: 'open', declinedBy: undefined };
        fc.modelRun(() => ({ model, real }), all);
      }),
      { numRuns: 300 },
    );
    expect([...walked].toSorted()).toEqual(
      transitions.map(([from, act, to]) => `${from} ${act} ${to}`).toSorted(),
    );
  });
});
