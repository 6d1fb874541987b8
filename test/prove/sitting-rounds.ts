import { isDeepStrictEqual } from 'node:util';
import type { SittingItem } from '../../functions/certification/items/sitting.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { type Answers, examOf } from '../functions/exams/exam-api.ts';
import { bankItems, objectives, rightOf, wrongOf } from '../functions/exams/exam-content.ts';
import { candidate, sittingIn } from '../functions/exams/exam-people.ts';
import { testTrack } from '../functions/test-content.ts';

interface Shown {
  readonly id: string;
}

/** An open sitting: whose it is, and what can be answered. */
export interface OpenSitting {
  readonly staffId: string;
  readonly cookie: string;
  readonly bodyId: string;
  readonly items: readonly Shown[];
  readonly ends: number;
  /** What was saved, if anything. */
  readonly saved: Answers;
  readonly revision: number;
}

/** Somebody begins a sitting; every other one saves something, too. */
export async function openSitting(
  dependencies: Dependencies,
  bodyId: string,
  random: () => number,
): Promise<OpenSitting> {
  const person = await candidate(dependencies);
  const exam = examOf(dependencies, bodyId, person);
  const { items, ends } = (await exam.begin()).body;
  const begun = { ...person, bodyId, items, ends };
  if (random() < 0.5) return { ...begun, saved: {}, revision: 0 };
  const saved = randomAnswers(items, random);
  const { revision } = (await exam.save(saved, 0)).body;
  return { ...begun, saved, revision };
}

/** Each item right, wrong or left out. */
export function randomAnswers(items: readonly Shown[], random: () => number): Answers {
  return Object.fromEntries(
    items.map(({ id }) => {
      const choices = [rightOf[id], rightOf[id], wrongOf[id], null];
      return [id, choices[Math.floor(random() * choices.length)] ?? null];
    }),
  );
}

/** The result of answers, counted once more so that grading isn't its own judge. */
export function gradeByHand(items: readonly Shown[], answers: Answers) {
  const drawn = bankItems.filter(({ id }) => items.some((item) => item.id === id));
  const rightIn = (some: readonly Shown[]) =>
    some.filter(({ id }) => answers[id] === rightOf[id]).length;
  const correct = rightIn(drawn);
  const byObjective = objectives.flatMap((objective) => {
    const some = drawn.filter((item) => item.objective === objective);
    return some.length > 0 ? [{ objective, correct: rightIn(some), of: some.length }] : [];
  });
  const passed = (correct / drawn.length) * 100 >= testTrack.requirements.exam.passPercent;
  return { correct, of: drawn.length, passed, objectives: byObjective };
}

export interface Told {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read into answers of every shape
  readonly body: any;
}

/** All that is wrong with what was told to submissions of one sitting, and with what is kept of it. */
export async function wrongsOf(
  dependencies: Dependencies,
  open: OpenSitting,
  { sent, told }: { readonly sent: readonly Answers[]; readonly told: readonly Told[] },
): Promise<string[]> {
  const kept = await sittingIn(dependencies, { ...open, number: 1 });
  if (!kept?.result) return ['no result is kept'];
  return [
    ...told.flatMap(({ status, body }) => wrongsTold(status, body, kept)),
    ...(isDeepStrictEqual(kept.result, gradeByHand(open.items, kept.answers))
      ? []
      : ['the result is another one than that of the answers']),
    ...wrongAnswersKept(open, sent, kept),
  ];
}

function wrongsTold(status: number, body: Told['body'], kept: SittingItem): string[] {
  if (status !== 200) return [`a submission was answered with ${status}`];
  const same =
    isDeepStrictEqual(body.result, kept.result) && body.submitted === (kept.submitted ?? null);
  return same ? [] : ['a submission was told another result than the one that is kept'];
}

/** Handed in, they are those of one submission, and changed once; else those that were saved. */
function wrongAnswersKept(open: OpenSitting, sent: readonly Answers[], kept: SittingItem) {
  const isByHand = kept.submitted !== undefined;
  const candidates = isByHand ? sent : [open.saved];
  const revision = open.revision + (isByHand ? 1 : 0);
  return [
    ...(candidates.some((each) => isDeepStrictEqual(each, kept.answers))
      ? []
      : ['answers are kept that nobody sent so']),
    ...(kept.revision === revision ? [] : ['the answers changed more than once']),
  ];
}
