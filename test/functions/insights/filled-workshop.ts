import type { NewWorkshop } from '../../../functions/enrollment/open-workshop.ts';
import { unplanned, type Workshop } from '../../../functions/enrollment/workshop.ts';
import { putItems } from '../put-items.ts';
import { type TestApi, testNow } from '../test-api.ts';
import { testQuiz } from '../test-content.ts';
import { participantItem } from './stream-records.ts';

export type Plan = Partial<Workshop['plan']>;

/** An open workshop, planned as `plan` says where it says something. */
export function openPlanned(
  api: Pick<TestApi, 'open'>,
  plan: Plan,
  changes: Partial<NewWorkshop> = {},
): Promise<Workshop> {
  const days = [{ starts: testNow, ends: testNow + 7_200 }];
  return api.open({ plan: { ...unplanned, days, ...plan }, ...changes });
}

/** Somebody with both attempts, who had `before` and `after` right of two items, and feedback. */
export function learner(
  workshopId: string,
  id: string,
  [before, after]: readonly [number, number],
) {
  const answered = (form: 'A' | 'B', right: number) => {
    const items = testQuiz(form).items.map((item, index) => {
      const wrong = 'right' in item && item.right === 'd' ? 'a' : 'd';
      const keyed = 'right' in item ? item.right : '3';
      return [item.id, index < right || item.kind === 'scale' ? keyed : wrong] as const;
    });
    return { quizId: `asking.${form}.1`, answers: Object.fromEntries(items) };
  };
  return participantItem(workshopId, id, {
    resumeHash: `resume-${id}`,
    about: { gender: 'woman', ageBand: '18-24', province: 'PK-SD' },
    lessons: new Set(['asking/first', 'asking/second']),
    attempts: { 'asking/before': answered('A', before), 'asking/after': answered('B', after) },
    feedback: { useful: 5, respected: 4, readyToHelp: null },
  });
}

/** So many people who had one of two right before and both after. */
export async function fillWithLearners(
  api: Pick<TestApi, 'dependencies'>,
  workshopId: string,
  count: number,
): Promise<void> {
  const people = Array.from({ length: count }, (_, index) =>
    learner(workshopId, `p${index}`, [index % 3 === 0 ? 0 : 1, index % 5 === 0 ? 1 : 2]),
  );
  await putItems(api.dependencies, people);
}
