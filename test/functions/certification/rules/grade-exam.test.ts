import { describe, expect, it } from 'vitest';
import { gradeExam, type KeyedItem } from '../../../../functions/certification/rules/grade-exam.ts';

const drawn: readonly KeyedItem[] = [
  { id: 'q1', objective: 'calm', right: 'a' },
  { id: 'q2', objective: 'fair', right: 'b' },
  { id: 'q3', objective: 'calm', right: 'c' },
  { id: 'q4', objective: 'fair', right: 'd' },
];

describe('gradeExam()', () => {
  it('counts right answers by objective, in the order of the items', () => {
    expect(gradeExam(drawn, { q1: 'a', q2: 'b', q3: 'd', q4: null }, 50)).toEqual({
      correct: 2,
      of: 4,
      passed: true,
      objectives: [
        { objective: 'calm', correct: 1, of: 2 },
        { objective: 'fair', correct: 1, of: 2 },
      ],
    });
  });

  it('counts nothing but drawn items', () => {
    const answers = { q1: 'a', q9: 'a', constructor: 'a' };
    expect(gradeExam(drawn, answers, 50)).toMatchObject({ correct: 1, of: 4, passed: false });
  });

  it.each([
    [75, 3, true],
    [76, 3, false],
    [74, 3, true],
    [100, 4, true],
    [100, 3, false],
    [1, 0, false],
    [67, 2, false],
  ])('at %d of 100 makes %d right answers of four a pass: %s', (percent, correct, passed) => {
    const answers = Object.fromEntries(drawn.slice(0, correct).map(({ id, right }) => [id, right]));
    expect(gradeExam(drawn, answers, percent).passed).toBe(passed);
  });

  it('has no rounding in it: seven of thirty are no 24 of 100', () => {
    const thirty = Array.from({ length: 30 }, (_, at) => ({
      id: `q${at}`,
      objective: 'o',
      right: 'a',
    }));
    const seven = Object.fromEntries(thirty.slice(0, 7).map(({ id }) => [id, 'a']));
    expect(gradeExam(thirty, seven, 23).passed).toBe(true);
    expect(gradeExam(thirty, seven, 24).passed).toBe(false);
  });

  it('lets nobody pass an exam of nothing', () => {
    expect(gradeExam([], {}, 1)).toEqual({ correct: 0, of: 0, passed: false, objectives: [] });
  });
});
