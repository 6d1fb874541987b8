import { describe, expect, it } from 'vitest';
import {
  examStanding,
  type Sitting,
  sittingOver,
} from '../../../../functions/certification/rules/sitting-standing.ts';

const hour = 3_600;
const day = 24 * hour;
const rules = { attempts: 2, windowDays: 10, coolDownHours: 24, minutes: 60 };
/** A sitting of an hour, handed in after half of it unless told otherwise. */
const sat = (starts: number, submitted: number | undefined = starts + hour / 2): Sitting => ({
  starts,
  ends: starts + hour,
  submitted,
});
const at = 1_000 * day;

describe('sittingOver()', () => {
  it('is when it was handed in, else when its time ends', () => {
    expect(sittingOver({ starts: 0, ends: 60, submitted: 20 })).toBe(20);
    expect(sittingOver({ starts: 0, ends: 60 })).toBe(60);
    expect(sittingOver({ starts: 0, ends: 60, submitted: 80 })).toBe(60);
  });
});

describe('examStanding()', () => {
  it('lets somebody sit who never has', () => {
    expect(examStanding(rules, [], at)).toEqual({ kind: 'may-sit', left: 2 });
  });

  it('says that one is open until its very end', () => {
    const open = { starts: at, ends: at + hour };
    expect(examStanding(rules, [open], at)).toEqual({ kind: 'sitting' });
    expect(examStanding(rules, [open], at + hour - 1)).toEqual({ kind: 'sitting' });
    expect(examStanding(rules, [open], at + hour)).toMatchObject({ kind: 'wait' });
  });

  it('cools down from the end of the last, and is free in the second in which that ends', () => {
    const until = at + hour / 2 + day;
    const wait = { kind: 'wait', until, reason: 'cool-down' };
    expect(examStanding(rules, [sat(at)], at + hour / 2)).toEqual(wait);
    expect(examStanding(rules, [sat(at)], until - 1)).toEqual(wait);
    expect(examStanding(rules, [sat(at)], until)).toEqual({ kind: 'may-sit', left: 1 });
  });

  it('waits for the window when that lasts longer than the cool-down', () => {
    const two = [sat(at), sat(at + 2 * day)];
    const until = at + 10 * day;
    const wait = { kind: 'wait', until, reason: 'attempts' };
    expect(examStanding(rules, two, at + 4 * day)).toEqual(wait);
    expect(examStanding(rules, two, until - 1)).toEqual(wait);
    expect(examStanding(rules, two, until)).toEqual({ kind: 'may-sit', left: 1 });
  });

  it('cools down after the last one of a window that is free before', () => {
    const two = [sat(at), sat(at + 10 * day - hour)];
    expect(examStanding(rules, two, at + 10 * day)).toEqual({
      kind: 'wait',
      until: at + 11 * day - hour / 2,
      reason: 'cool-down',
    });
  });

  it('holds its ground when there are more sittings than there may be', () => {
    const three = [sat(at), sat(at + 2 * day), sat(at + 4 * day)];
    expect(examStanding(rules, three, at + 6 * day)).toEqual({
      kind: 'wait',
      until: at + 12 * day,
      reason: 'attempts',
    });
  });

  it('doesn’t care in which order it is told of sittings', () => {
    const two = [sat(at), sat(at + 2 * day)];
    for (const now of [at + 3 * day, at + 10 * day, at + 13 * day]) {
      expect(examStanding(rules, two.toReversed(), now)).toEqual(examStanding(rules, two, now));
    }
  });

  it('has no cool-down where a track asks for none', () => {
    const none = { ...rules, coolDownHours: 0 };
    expect(examStanding(none, [sat(at)], at + hour / 2)).toEqual({ kind: 'may-sit', left: 1 });
  });
});
