import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { consentVersion, enrollmentEndpoints } from '../../functions/enrollment/contract.ts';
import { openWorkshop } from '../../functions/enrollment/open-workshop.ts';
import {
  type ContentSource,
  contentFrom,
  type QuizKey,
} from '../../functions/platform/content-source.ts';
import { type Dependencies, documentsAt } from '../../functions/platform/dependencies.ts';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import { quizzesEndpoints } from '../../functions/quizzes/contract.ts';
import { caller, type Got, type Sent, testWorkshop } from '../functions/test-api.ts';
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

type Cost = Omit<ActionCost, 'endpoint' | 'call'>;

const writing = /^(?:UpdateItem|TransactWriteItems|PutItem|DeleteItem|BatchWriteItem)/;
const one = z.object({ CapacityUnits: z._default(z.number(), 0) });
const consumed = z.looseObject({
  ConsumedCapacity: z.optional(z.union([z.array(one), one])),
});

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
  const tally = unitsOf(documents);
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
    const { result, cost } = await tally(() => ask(declared, sent));
    if (result.status >= 300) throw new Error(`${declared.name} answered ${result.status}.`);
    costs.push({ endpoint: declared.name, call: `${declared.name}${which}`, ...cost });
    return result;
  };
  await wholeWay(act, code, module);
  documents.destroy();
  return costs;
}

type Act = (declared: Endpoint, sent: Sent, which?: string) => Promise<Got>;

interface Module {
  readonly id: string;
  readonly version: number;
  readonly lessons: readonly string[];
  readonly quizzes: Readonly<Record<'A' | 'B', QuizKey>>;
}

const moduleIds = z.record(z.string(), z.unknown());

async function firstModule(content: ContentSource): Promise<Module> {
  const path = join(root, '.sanad/content/functions/modules.json');
  const [id = ''] = Object.keys(moduleIds.parse(JSON.parse(await readFile(path, 'utf8'))));
  const facts = await content.module(id);
  const version = Math.max(...(facts?.quizVersions ?? []));
  const quizzes = {
    A: await content.quiz(`${id}.A.${version}`),
    B: await content.quiz(`${id}.B.${version}`),
  };
  if (!facts || !quizzes.A || !quizzes.B) throw new Error('The compiled content has no module.');
  return { id, version, lessons: facts.lessons, quizzes: { A: quizzes.A, B: quizzes.B } };
}

async function wholeWay(act: Act, code: string, module: Module) {
  const { join: enroll, state, finishLesson, giveFeedback } = enrollmentEndpoints;
  const joined = await act(enroll, { body: joinBody(code) });
  const cookie = joined.cookie ?? '';
  const other = joined.body.form === 'A' ? 'B' : 'A';
  await act(state, { cookie });
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

/** Asks the table to tell consumed units, and adds them up for a piece of work. */
function unitsOf(documents: Dependencies['documents']) {
  const current = new AsyncLocalStorage<Cost[]>();
  documents.middlewareStack.add(
    (next, context) => async (args) => {
      const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' };
      const result = await next({ ...args, input });
      const { ConsumedCapacity = [] } = consumed.parse(result.output);
      const units = [ConsumedCapacity].flat().reduce((sum, each) => sum + each.CapacityUnits, 0);
      const writes = writing.test(context.commandName ?? '');
      current.getStore()?.push({
        reads: writes ? 0 : 1,
        writes: writes ? 1 : 0,
        readUnits: writes ? 0 : units,
        writeUnits: writes ? units : 0,
      });
      return result;
    },
    { step: 'initialize', priority: 'low', name: 'consumedUnits' },
  );
  return async <T>(work: () => Promise<T>) => {
    const parts: Cost[] = [];
    const result = await current.run(parts, work);
    const total = (field: keyof Cost) => parts.reduce((sum, part) => sum + part[field], 0);
    const cost = {
      reads: total('reads'),
      writes: total('writes'),
      readUnits: total('readUnits'),
      writeUnits: total('writeUnits'),
    };
    return { result, cost };
  };
}
