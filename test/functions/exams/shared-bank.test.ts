import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTrainer } from '../../../functions/certification/store/read-trainer.ts';
import { type SignedIn, sessionFor } from '../staff/signed-in.ts';
import { testNow } from '../test-api.ts';
import { type ExamApi, examOf, startExamApi } from './exam-api.ts';
import { bodyFor } from './exam-people.ts';

const day = 86_400;
/** Seconds from the begin of a sitting until it is cooled down, handed in at once. */
const cooled = day;

let api: ExamApi;
let bodies: string[];
beforeAll(async () => {
  api = await startExamApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  api.clock.now = testNow;
  bodies = await Promise.all([1, 2].map(() => bodyFor(api.dependencies)));
});

async function at(person: SignedIn, body: number) {
  const cookie = await sessionFor({ dependencies: api.dependencies }, person.staffId);
  return examOf(api.dependencies, bodies[body] ?? '', { cookie });
}

describe('two bodies with the same bank', () => {
  it('give no second set of attempts, nor do they end a cool-down', async () => {
    const person = await api.candidate();
    for (const body of [0, 1, 0]) {
      const exam = await at(person, body);
      const { status, body: view } = await exam.begin();
      expect(status).toBe(201);
      await exam.submit({}, 0, view.number);
      const other = await at(person, 1 - body);
      expect((await other.begin()).body.type).toBe('exam-has-to-wait');
      api.clock.now += cooled;
    }
    expect((await (await at(person, 1)).begin()).body.type).toBe('exam-has-to-wait');
    api.clock.now = testNow + 90 * day;
    expect((await (await at(person, 1)).begin()).status).toBe(201);
  });

  it('never have two sittings open, also when both are begun at once', async () => {
    const person = await api.candidate();
    const exams = await Promise.all([0, 1, 0, 1].map((body) => at(person, body)));
    const answers = await Promise.all(exams.map((exam) => exam.begin()));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const { sittings } = await readTrainer(api.dependencies, person.staffId);
    expect(sittings).toHaveLength(1);
  });
});
