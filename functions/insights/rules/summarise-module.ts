import { gradeAttempt } from '../../quizzes/rules/grade-attempt.ts';
import { choiceItems } from '../../quizzes/rules/quiz.ts';
import { attemptOf, type FormAttempt, rightAmong } from './attempt-of.ts';
import type { ObjectiveScores } from './hidden-objectives.ts';
import type { PairedScore } from './paired-score.ts';
import type { ItemCounts } from './publish-item.ts';
import type { ScalePairs } from './publish-scale.ts';
import type { SealedParticipant, TaughtModule } from './sealed-workshop.ts';
import { summariseScales } from './summarise-scales.ts';

/** The raw figures of one module. They stay on the server: a report is made of them. */
export interface ModuleSummary {
  readonly module: string;
  readonly version: number;
  readonly before: number;
  readonly lessons: number;
  readonly after: number;
  readonly both: number;
  readonly skips: SkipCounts;
  readonly overall: readonly PairedScore[];
  readonly objectives: readonly ObjectiveScores[];
  readonly items: readonly ItemCounts[];
  readonly scales: readonly ScalePairs[];
}

/** Keyed answers left out, and the people who left out any, of all who handed in an attempt. */
export interface SkipCounts {
  readonly answers: number;
  readonly ofAnswers: number;
  readonly people: number;
  readonly ofPeople: number;
}

/** What one person handed in. */
export interface PersonAttempts {
  readonly before: FormAttempt | undefined;
  readonly after: FormAttempt | undefined;
}

/**
 * Counts one module. Skipped answers count as not right. An `after` without a `before` counts as such
 * and for nothing else; learning, items and scales rest on pairs.
 */
export function summariseModule(
  module: TaughtModule,
  participants: readonly SealedParticipant[],
): ModuleSummary {
  const people: PersonAttempts[] = participants.map((participant) => ({
    before: attemptOf(participant, module, 'before'),
    after: attemptOf(participant, module, 'after'),
  }));
  const pairs = people.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []));
  const opened = (participant: SealedParticipant) =>
    module.lessons.every((lesson) => participant.lessons?.has(`${module.id}/${lesson}`));
  return {
    module: module.id,
    version: module.version,
    before: people.filter(({ before }) => before).length,
    lessons: participants.filter(opened).length,
    after: people.filter(({ after }) => after).length,
    both: pairs.length,
    skips: countSkips(people),
    overall: pairs.map((pair) => scoreOf(pair)),
    objectives: objectivesOf(module).map((objective) => ({
      objective,
      scores: pairs.map((pair) => scoreOf(pair, objective)),
    })),
    items: itemsOf(module, pairs),
    scales: summariseScales(module, people),
  };
}

interface Pair {
  readonly before: FormAttempt;
  readonly after: FormAttempt;
}

function scoreOf({ before, after }: Pair, objective?: string): PairedScore {
  const [first, second] = [rightAmong(before, objective), rightAmong(after, objective)];
  return { before: first.right, ofBefore: first.of, after: second.right, ofAfter: second.of };
}

/** The objectives of both forms, in the order of form A, then what only B has. */
function objectivesOf({ forms }: TaughtModule): string[] {
  const items = [...choiceItems(forms.A), ...choiceItems(forms.B)];
  return [...new Set(items.map(({ objective }) => objective))];
}

function countSkips(people: readonly PersonAttempts[]): SkipCounts {
  const scores = people
    .map(({ before, after }) =>
      [before, after].flatMap((attempt) =>
        attempt ? [gradeAttempt(attempt.quiz, attempt.answers)] : [],
      ),
    )
    .filter((attempts) => attempts.length > 0);
  const all = scores.flat();
  return {
    answers: all.reduce((sum, { skipped }) => sum + skipped, 0),
    ofAnswers: all.reduce((sum, { of }) => sum + of, 0),
    people: scores.filter((attempts) => attempts.some(({ skipped }) => skipped > 0)).length,
    ofPeople: scores.length,
  };
}

/**
 * Of those with both attempts only, each of whom met every item once: with others counted in, items
 * minus pairs would be the answers of the few who did one attempt.
 */
function itemsOf({ forms }: TaughtModule, pairs: readonly Pair[]): ItemCounts[] {
  return (['A', 'B'] as const).flatMap((form) => {
    const after = pairs.flatMap((pair) => (pair.after.form === form ? [pair.after] : []));
    const before = pairs.flatMap((pair) => (pair.before.form === form ? [pair.before] : []));
    const rights = new Map(after.map((attempt) => [attempt, rightAmong(attempt).right]));
    return choiceItems(forms[form]).map(({ id, objective, right }) => {
      const isRight = ({ answers }: FormAttempt) => answers[id] === right;
      return {
        item: id,
        form,
        objective,
        givenBefore: before.length,
        givenAfter: after.length,
        rightBefore: before.filter(isRight).length,
        right: [...before, ...after].filter(isRight).length,
        after: after.map((attempt) => {
          const item = isRight(attempt) ? 1 : 0;
          return { item, rest: (rights.get(attempt) ?? 0) - item };
        }),
      };
    });
  });
}
