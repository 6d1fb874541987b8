import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAnswers } from '../../../../functions/quizzes/rules/check-answers.ts';
import { gradeAttempt } from '../../../../functions/quizzes/rules/grade-attempt.ts';
import { ownGain } from '../../../../functions/quizzes/rules/own-gain.ts';
import type { Quiz } from '../../../../functions/quizzes/rules/quiz.ts';

const options = ['a', 'b', 'c', 'd'];
const quiz: Quiz = {
  items: [
    { kind: 'choice', id: 'q1', objective: 'o', options, right: 'a' },
    { kind: 'choice', id: 'q2', objective: 'o', options, right: 'b' },
    { kind: 'scale', id: 's1', options: ['1', '2', '3'] },
  ],
};

describe('checkAnswers()', () => {
  test('names every item once in the quiz order, skipped ones as null', () => {
    expect(checkAnswers(quiz, { s1: '3', q2: null })).toEqual({
      kind: 'answers',
      answers: { q1: null, q2: null, s1: '3' },
    });
  });

  test('refuses unknown items, and options of another item', () => {
    expect(checkAnswers(quiz, { q1: '3', q9: 'a', s1: 'a' })).toEqual({
      kind: 'refused',
      items: [
        { item: 'q1', reason: 'unknown-option' },
        { item: 'q9', reason: 'unknown-item' },
        { item: 's1', reason: 'unknown-option' },
      ],
    });
  });

  test('is not fooled by names that every object has', () => {
    expect(checkAnswers(quiz, { constructor: 'a' })).toMatchObject({ kind: 'refused' });
  });
});

describe('gradeAttempt()', () => {
  test('counts right and skipped among keyed items; a scale item never counts', () => {
    expect(gradeAttempt(quiz, { q1: 'a', q2: null, s1: '1' })).toEqual({
      correct: 1,
      of: 2,
      skipped: 1,
    });
  });

  test('never counts more than there are, whatever is answered', () => {
    const answers = fc.dictionary(
      fc.constantFrom('q1', 'q2', 's1'),
      fc.option(fc.constantFrom('a', 'b', '1')),
    );
    fc.assert(
      fc.property(answers, (given) => {
        const score = gradeAttempt(quiz, given);
        expect(score.correct + score.skipped).toBeLessThanOrEqual(score.of);
      }),
    );
  });
});

describe('ownGain()', () => {
  test.each([
    [4, 6, 25],
    [6, 4, -25],
    [3, 8, 63],
    [8, 8, 0],
  ])('from %i to %i of 8 is %i points', (before, after, gain) => {
    const score = (correct: number) => ({ correct, of: 8, skipped: 0 });
    expect(ownGain(score(before), score(after))).toBe(gain);
  });
});
