import { describe, expect, test } from 'vitest';
import type { KeptAttempt, Participant } from '../../functions/enrollment/participant.ts';
import { checkHistory, checkSealed, type Submission, type Truth } from './history.ts';

const attempt = (s1: string | null): KeptAttempt => ({ quizId: 'asking.B.1', answers: { s1 } });
const score = { correct: 0, of: 2, skipped: 2 };
const accepted = (status: number, sent = attempt('1'), after: object = score): Submission => ({
  participantId: 'p',
  attempt: sent,
  told: { status, body: { result: { after } } },
});
const refused = (type: string, sent = attempt('1')): Submission => ({
  participantId: 'p',
  attempt: sent,
  told: { status: 409, body: { type } },
});
const record = (kept?: KeptAttempt) =>
  ({
    participantId: 'p',
    attempts: kept ? { 'asking/after': kept } : {},
  }) as unknown as Participant;
const truth = (kept?: KeptAttempt): Truth => ({
  records: new Map([['p', record(kept)]]),
  key: 'asking/after',
  grade: () => score,
});
const rulesBroken = (history: Submission[], kept?: KeptAttempt) =>
  checkHistory(history, truth(kept)).map(({ rule }) => rule);

describe('checkHistory()', () => {
  test('finds nothing in a right history', () => {
    const other = refused('already-submitted', attempt('2'));
    expect(rulesBroken([accepted(201), accepted(200), other], attempt('1'))).toEqual([]);
    expect(rulesBroken([refused('workshop-closed')])).toEqual([]);
  });

  test.each([
    ['acknowledged and not in the table', [accepted(201)], undefined],
    ['acknowledged and something else in the table', [accepted(201)], attempt('2')],
    [
      'acknowledged with a wrong score',
      [accepted(201, attempt('1'), { correct: 1 })],
      attempt('1'),
    ],
    [
      'two different attempts acknowledged',
      [accepted(201), accepted(200, attempt('2'))],
      attempt('2'),
    ],
    ['acknowledged as new twice', [accepted(201), accepted(201)], attempt('1')],
    ['refused, though nothing else is there', [refused('already-submitted')], undefined],
    ['in the table, but nobody sent it', [refused('workshop-closed')], attempt('2')],
    ['neither acknowledged nor properly refused', [refused('session-ended')], undefined],
  ] as const)('finds "%s"', (rule, history, kept) => {
    expect(rulesBroken([...history], kept)).toContain(rule);
  });
});

describe('checkSealed()', () => {
  const judge = (submission: Submission, kept: KeptAttempt, sealedAs?: KeptAttempt) =>
    checkSealed([submission], truth(kept), new Map([['p', record(sealedAs)]])).map(
      ({ rule }) => rule,
    );

  test('finds nothing where everything acknowledged was sealed', () => {
    expect(judge(accepted(201), attempt('1'), attempt('1'))).toEqual([]);
  });

  test('finds what was acknowledged and not sealed', () => {
    const rules = judge(accepted(201), attempt('1'));
    expect(rules).toContain('acknowledged and not in the sealed set');
    expect(rules).toContain('changed after sealing');
  });

  test('finds what was refused as closed and sealed all the same', () => {
    const rules = judge(refused('workshop-closed'), attempt('1'), attempt('1'));
    expect(rules).toEqual(['refused as closed, but in the sealed set']);
  });
});
