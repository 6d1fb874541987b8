import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ExamStanding,
  examStanding,
  type Sitting,
} from '../../../../functions/certification/rules/sitting-standing.ts';

const hour = 3_600;
const day = 86_400;
const rules = { attempts: 3, windowDays: 10, coolDownHours: 24, minutes: 40 };
const length = rules.minutes * 60;

describe('the transitions of sittings', () => {
  const first: Sitting = { starts: 1_000_000, ends: 1_000_000 + length };
  const standing = (sittings: Sitting[], now: number) => examStanding(rules, sittings, now);

  it('none, begin: open, until it is handed in or its time has ended', () => {
    expect(standing([], 0)).toEqual({ kind: 'may-sit', left: 3 });
    expect(standing([first], first.starts)).toEqual({ kind: 'sitting' });
    expect(standing([first], first.ends - 1)).toEqual({ kind: 'sitting' });
    expect(standing([first], first.ends).kind).toBe('wait');
    const submitted = first.starts + 60;
    expect(standing([{ ...first, submitted }], submitted).kind).toBe('wait');
  });

  it('over, cool down: free again in the very second in which waiting ends', () => {
    const until = first.ends + 24 * hour;
    const wait = { kind: 'wait', until, reason: 'cool-down' };
    expect(standing([first], until - 1)).toEqual(wait);
    expect(standing([first], until)).toEqual({ kind: 'may-sit', left: 2 });
  });

  it('what is handed in late was over when its time ended', () => {
    const submitted = first.ends + 5 * hour;
    expect(standing([{ ...first, submitted }], first.ends + 24 * hour).kind).toBe('may-sit');
  });

  it('as many as the window holds, wait: until the first of them has left it', () => {
    const three = [0, 2, 4].map((days) => {
      const starts = first.starts + days * day;
      return { starts, ends: starts + length };
    });
    const until = first.starts + 10 * day;
    const wait = { kind: 'wait', until, reason: 'attempts' };
    expect(standing(three, until - 1)).toEqual(wait);
    expect(standing(three, until)).toEqual({ kind: 'may-sit', left: 1 });
  });
});

/** The reference knows one question, asked second by second: may one begin now? */
interface Model {
  now: number;
  begun: { starts: number; over: number | undefined }[];
}
interface Real {
  sittings: Sitting[];
}
const seen = new Set<string>();

const overAt = ({ starts, over }: Model['begun'][number]) => over ?? starts + length;
const isOpen = ({ now, begun }: Model) => begun.some((each) => now < overAt(each));

function mayBegin({ begun }: Model, now: number): boolean {
  const isCool = begun.every((each) => now >= overAt(each) + rules.coolDownHours * hour);
  const counted = begun.filter(({ starts }) => starts + rules.windowDays * day > now);
  return isCool && counted.length < rules.attempts;
}

/** The first of the moments at which anything can change where one may begin. */
function firstFree(model: Model): number | undefined {
  return model.begun
    .flatMap((each) => [
      overAt(each) + rules.coolDownHours * hour,
      each.starts + rules.windowDays * day,
    ])
    .filter((moment) => moment > model.now)
    .toSorted((one, other) => one - other)
    .find((moment) => mayBegin(model, moment));
}

function compare(model: Model, standing: ExamStanding): void {
  seen.add(standing.kind === 'wait' ? standing.reason : standing.kind);
  if (isOpen(model)) expect(standing).toEqual({ kind: 'sitting' });
  else if (mayBegin(model, model.now)) expect(standing.kind).toBe('may-sit');
  else expect(standing).toMatchObject({ kind: 'wait', until: firstFree(model) });
}

const begin: fc.Command<Model, Real> = {
  check: (model) => !isOpen(model) && mayBegin(model, model.now),
  toString: () => 'begin',
  run: (model, real) => {
    expect(examStanding(rules, real.sittings, model.now).kind).toBe('may-sit');
    real.sittings.push({ starts: model.now, ends: model.now + length });
    model.begun.push({ starts: model.now, over: undefined });
    compare(model, examStanding(rules, real.sittings, model.now));
  },
};

const submit: fc.Command<Model, Real> = {
  check: isOpen,
  toString: () => 'submit',
  run: (model, real) => {
    const last = real.sittings.pop();
    real.sittings.push({ ...last!, submitted: model.now });
    model.begun.at(-1)!.over = model.now;
    compare(model, examStanding(rules, real.sittings, model.now));
  },
};

const pass = (seconds: number): fc.Command<Model, Real> => ({
  check: () => true,
  toString: () => `pass ${seconds} s`,
  run: (model, real) => {
    model.now += seconds;
    compare(model, examStanding(rules, real.sittings, model.now));
  },
});

describe('sittings against their model', () => {
  it('lets begin when the model does, and names the moment from which it will', () => {
    const spans = [1, length - 1, length, 6 * hour, 24 * hour - 1, 24 * hour, 3 * day, 10 * day];
    const tries = [
      fc.constant(begin),
      fc.constant(begin),
      fc.constant(submit),
      ...spans.map((span) => fc.constant(pass(span))),
    ];
    fc.assert(
      fc.property(fc.commands(tries, { maxCommands: 80, size: 'max' }), (all) => {
        const model: Model = { now: 5_000_000, begun: [] };
        fc.modelRun(() => ({ model, real: { sittings: [] } }), all);
      }),
      { numRuns: 300 },
    );
    expect([...seen].toSorted()).toEqual(['attempts', 'cool-down', 'may-sit', 'sitting']);
  });
});
