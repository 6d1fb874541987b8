import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { consentVersion, enrollmentEndpoints } from '../../functions/enrollment/contract.ts';
import { openWorkshop } from '../../functions/enrollment/open-workshop.ts';
import { contentFrom } from '../../functions/platform/content-source.ts';
import { type Dependencies, documentsAt } from '../../functions/platform/dependencies.ts';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import { quizzesEndpoints } from '../../functions/quizzes/contract.ts';
import { caller, type Got, type Sent, testWorkshop } from '../functions/test-api.ts';
import { consumedRequests, unitsOf } from './consumed-requests.ts';
import { firstModule, type Module } from './first-module.ts';
import { root } from './run-command.ts';

/** What one call of an endpoint asks of the table. */
export interface ActionCost {
  readonly endpoint: string;
  /** The endpoint, and which of several calls it was. */
  readonly call: string;
  readonly reads: number;
  readonly writes: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

/**
 * The whole way of a participant through one module of the real content, each action with its
 * requests and consumed units: records have their true size. The workshop is already remembered,
 * as in all but one call in two seconds.
 */
export async function actionCosts(
  endpoint: string,
  dependencies: Dependencies,
): Promise<ActionCost[]> {
  const documents = documentsAt(endpoint);
  const now = dependencies.now();
  const content = contentFrom(join(root, '.sanad/content/functions'));
  const watched = { ...dependencies, documents, content, now: () => now };
  const watch = consumedRequests(documents);
  const ask = caller(watched);
  const module = await firstModule(content);
  const { code } = await openWorkshop(watched, {
    ...testWorkshop,
    modules: [{ id: module.id, version: module.version }],
    starts: now - 60,
    ends: now + 3_600,
  });
  await ask(enrollmentEndpoints.join, { body: joinBody(code) });
  const costs: ActionCost[] = [];
  const act: Act = async (declared, sent, which = '') => {
    const { result, requests } = await watch(() => ask(declared, sent));
    if (result.status >= 300) throw new Error(`${declared.name} answered ${result.status}.`);
    costs.push({
      endpoint: declared.name,
      call: `${declared.name}${which}`,
      reads: requests.filter(({ writes }) => !writes).length,
      writes: requests.filter(({ writes }) => writes).length,
      readUnits: unitsOf(requests, false),
      writeUnits: unitsOf(requests, true),
    });
    return result;
  };
  await wholeWay(act, code, module);
  documents.destroy();
  return costs;
}

type Act = (declared: Endpoint, sent: Sent, which?: string) => Promise<Got>;

async function wholeWay(act: Act, code: string, module: Module) {
  const { join: enroll, state, pace, finishLesson, giveFeedback } = enrollmentEndpoints;
  const joined = await act(enroll, { body: joinBody(code) });
  const cookie = joined.cookie ?? '';
  const other = joined.body.form === 'A' ? 'B' : 'A';
  await act(state, { cookie });
  await act(pace, { params: { workshopId: joined.body.workshop.id } });
  const before = submission(module, cookie, { form: joined.body.form, phase: 'before' });
  await act(quizzesEndpoints.submitAttempt, before, ' before');
  for (const lessonId of module.lessons) {
    const params = { moduleId: module.id, lessonId };
    await act(finishLesson, { cookie, params }, ` ${lessonId}`);
  }
  const after = submission(module, cookie, { form: other, phase: 'after' });
  await act(quizzesEndpoints.submitAttempt, after, ' after');
  await act(giveFeedback, { cookie, body: { useful: 5, respected: 5, readyToHelp: 4 } });
  await act(quizzesEndpoints.attempts, { cookie });
  await ending(act, cookie);
}

async function ending(act: Act, cookie: string) {
  const { renewResumeCode, resume, signOut, erase } = enrollmentEndpoints;
  const { body } = await act(renewResumeCode, { cookie });
  await act(signOut, { cookie });
  const resumed = await act(resume, { body: { resumeCode: body.resumeCode } });
  await act(erase, { cookie: resumed.cookie });
}

/** Every item answered. */
function submission(
  module: Module,
  cookie: string,
  { form, phase }: { form: 'A' | 'B'; phase: 'before' | 'after' },
): Sent {
  const answers = module.quizzes[form].items.map(({ id, options }) => [id, options[0]]);
  const quizId = `${module.id}.${form}.${module.version}`;
  return { cookie, body: { quizId, phase, answers: Object.fromEntries(answers) } };
}

function joinBody(code: string) {
  const joinKey = randomBytes(16).toString('base64url');
  const about = { gender: 'woman', ageBand: 'under-18', province: 'PK-PB' };
  return { joinKey, code, language: 'ur', consent: consentVersion, about };
}
