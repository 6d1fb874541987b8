import type { GiftAnswer, GiftQuestion, OtherKind } from './gift-question.ts';
import { type PlainFault, plainFault } from './plain-fault.ts';

/** Why Sanad can't take a question; tests and counts tell refusals apart by `kind`. */
export type Refusal = {
  kind:
    | OtherKind
    | 'broken'
    | 'missing-word'
    | 'general-feedback'
    | 'weights'
    | 'right-answers'
    | 'number-of-options'
    | PlainFault['kind'];
  /** What is so, and what to do. */
  says: string;
};

const otherKinds: Readonly<Record<OtherKind, string>> = {
  description: 'is a description without answers: move its words into the question below it',
  essay: 'is an essay: Sanad has no free answers',
  'true-false': 'is a true/false question: it could become a choice of two or more sentences',
  'short-answer': 'is a short answer: give wrong answers with ~ to make it a choice',
  matching: 'is a matching question: ask for each pair in a choice of its own',
  numerical: 'is numerical: offer the numbers as a choice',
};

/**
 * Why a question is no choice item of Sanad's: several options in plain words, one of them right.
 * undefined when it is one.
 */
export function refusalOf({ body, ...question }: GiftQuestion): Refusal | undefined {
  if (body.kind === 'broken') return body;
  if (body.kind !== 'multiple-choice') return { kind: body.kind, says: otherKinds[body.kind] };
  if (question.missingWord) {
    const says = 'has words behind its answers: end the question before {, with _____ for the gap';
    return { kind: 'missing-word', says };
  }
  if (question.generalFeedback !== null) {
    const says = 'has general feedback (####): put it into the feedback of the options';
    return { kind: 'general-feedback', says };
  }
  return answersFault(body.answers) ?? wordsFault(question.stem, body.answers);
}

function answersFault(answers: readonly GiftAnswer[]): Refusal | undefined {
  const weight = answers.find((answer) => answer.weight !== null)?.weight;
  if (weight !== undefined) {
    const says = `gives part of the marks (%${weight}%): mark one right answer with = and the others with ~`;
    return { kind: 'weights', says };
  }
  const right = answers.filter((answer) => answer.right).length;
  if (right !== 1) {
    return { kind: 'right-answers', says: `has ${right} right answers: mark exactly one with =` };
  }
  if (answers.length < 2 || answers.length > 6) {
    return { kind: 'number-of-options', says: `has ${answers.length} options: offer 2 to 6` };
  }
  return undefined;
}

function wordsFault(
  stem: GiftQuestion['stem'],
  answers: readonly GiftAnswer[],
): Refusal | undefined {
  const parts = [
    { name: 'the question', words: stem },
    ...answers.flatMap(({ words, feedback }, index) => [
      { name: `option ${index + 1}`, words },
      // `#` with nothing behind it is no feedback.
      ...(feedback === null || feedback.text === ''
        ? []
        : [{ name: `the feedback of option ${index + 1}`, words: feedback }]),
    ]),
  ];
  for (const { name, words } of parts) {
    const fault = plainFault(words);
    if (fault !== undefined) return { kind: fault.kind, says: `${name} ${fault.says}` };
  }
  return undefined;
}
