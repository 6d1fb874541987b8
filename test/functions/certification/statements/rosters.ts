import { statementsEndpoints } from '../../../../functions/certification/statements/contract.ts';
import { enrollmentEndpoints } from '../../../../functions/enrollment/contract.ts';
import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import { closeWorkshop } from '../../../../functions/insights/close-workshop.ts';
import { quizzesEndpoints } from '../../../../functions/quizzes/contract.ts';
import { newKey, startWorkshops } from '../../workshops/workshops-under-test.ts';
import { testSite } from '../issued.ts';

/** A workplace with a roster workshop, and what its people and its coordinator do. */
export async function startRosters(settings: Parameters<typeof startWorkshops>[0] = {}) {
  const workshops = await startWorkshops(settings);
  workshops.signInAt({ issuer: 'https://id.example', clientId: 'sanad', site: testSite });
  const about = async (workshopId: string, who = workshops.coordinator) => ({
    params: workshops.params(workshopId),
    cookie: await workshops.signIn(who),
  });
  const issue = async (workshopId: string, count: number, instead: readonly string[] = []) => {
    const body = { batchKey: newKey(), count, instead };
    const got = await workshops.call(workshopsEndpoints.issueCodes, {
      ...(await about(workshopId)),
      body,
    });
    if (got.status !== 201) throw new Error(JSON.stringify(got.body));
    const codes: string[] = got.body.codes;
    return codes;
  };
  const join = async (code: string) => {
    const { cookie, body } = await workshops.join(code);
    return { cookie, form: body.form, code };
  };
  const finish = async ({ cookie, form }: Awaited<ReturnType<typeof join>>) => {
    for (const lessonId of ['first', 'second']) {
      const params = { moduleId: 'asking', lessonId };
      await workshops.call(enrollmentEndpoints.finishLesson, { params, cookie });
    }
    const quizId = `asking.${form === 'A' ? 'B' : 'A'}.2`;
    const attempt = { quizId, phase: 'after', answers: {} };
    await workshops.call(quizzesEndpoints.submitAttempt, { cookie, body: attempt });
  };
  const complete = async (person: Awaited<ReturnType<typeof join>>) => {
    const { cookie, code } = person;
    await finish(person);
    const got = await workshops.call(enrollmentEndpoints.complete, { cookie, body: { code } });
    if (got.status !== 200) throw new Error(JSON.stringify(got.body));
  };
  const close = (workshopId: string) => closeWorkshop(workshops.dependencies, workshopId);
  const make = async (workshopId: string, who = workshops.coordinator) =>
    workshops.call(statementsEndpoints.make, await about(workshopId, who));
  return { ...workshops, about, issue, join, finish, complete, close, make };
}
export type Rosters = Awaited<ReturnType<typeof startRosters>>;
