import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { enrollmentEndpoints } from '../../functions/enrollment/contract.ts';
import { closeWorkshop } from '../../functions/insights/close-workshop.ts';
import { quizzesEndpoints } from '../../functions/quizzes/contract.ts';
import { type ContractApi, type Person, startContractApi } from './contract-api.ts';
import { everyJob } from './every-job.ts';
import { everyStaffAction } from './every-staff-action.ts';
import { finishedEmployee } from './finished-employee.ts';

/**
 * Names that stand in expressions as they are: none of DynamoDB's 573 reserved words (looked up in
 * 2026-11). The emulator takes those without a word, AWS refuses them: call a new name `#name`, or
 * look it up and add it here.
 */
const lookedUp = new Set([
  'archived',
  'attempts',
  'authorisation',
  'closedAt',
  'completed',
  'confirmedBy',
  'coordinators',
  'ends',
  'expires',
  'failures',
  'feedback',
  'idleEnds',
  'issued',
  'kind',
  'lessons',
  'linkHash',
  'lost',
  'moduleId',
  'moved',
  'observer',
  'participantId',
  'pk',
  'quiz',
  'resumeHash',
  'sealed',
  'seats',
  'sessionEnds',
  'sessionHash',
  'sk',
  'spentBy',
  'staffId',
  'standing',
  'taken',
  'validUntil',
  'workshopId',
]);

const keywords = new Set([
  ...['SET', 'ADD', 'REMOVE', 'DELETE', 'AND', 'OR', 'NOT', 'IN', 'BETWEEN'],
  ...[
    'attribute_exists',
    'attribute_not_exists',
    'begins_with',
    'contains',
    'if_not_exists',
    'size',
  ],
]);

const part = z.looseObject({
  UpdateExpression: z.optional(z.string()),
  ConditionExpression: z.optional(z.string()),
  KeyConditionExpression: z.optional(z.string()),
  ProjectionExpression: z.optional(z.string()),
  ExpressionAttributeNames: z.optional(z.record(z.string(), z.string())),
  ExpressionAttributeValues: z.optional(z.record(z.string(), z.unknown())),
});
type Part = z.infer<typeof part>;
const transaction = z.looseObject({
  TransactItems: z.array(z.record(z.string(), part)),
});

let api: ContractApi;
const seen: Part[] = [];
beforeAll(async () => {
  api = await startContractApi();
  api.dependencies.documents.middlewareStack.add(
    (next) => (args) => {
      const many = transaction.safeParse(args.input);
      if (many.success)
        seen.push(...many.data.TransactItems.flatMap((each) => Object.values(each)));
      else seen.push(part.parse(args.input));
      return next(args);
    },
    { step: 'initialize', priority: 'low', name: 'seenExpressions' },
  );
  await everything();
  await everyStaffAction(api);
  await everyJob(api);
});
afterAll(() => api.stop());

/** Every action of a participant, a failed code, and closing with an erasure after it. */
async function everything(): Promise<void> {
  const { complete, finishLesson, giveFeedback, renewResumeCode, resume, signOut, erase, state } =
    enrollmentEndpoints;
  const person = await api.join();
  const { cookie } = person;
  await api.call(state, { cookie });
  await handIn(person, 'before');
  await api.call(finishLesson, { cookie, params: { moduleId: 'asking', lessonId: 'first' } });
  await handIn(person, 'after');
  await api.call(giveFeedback, { cookie, body: { useful: 1, respected: 2, readyToHelp: null } });
  const { body } = await api.call(renewResumeCode, { cookie });
  await api.call(resume, { body: { resumeCode: 'ABCDEFGH2345' } });
  const moved = await api.call(resume, { body: { resumeCode: body.resumeCode } });
  await api.call(signOut, { cookie: moved.cookie });
  await api.call(erase, { cookie: (await api.join()).cookie });
  const employee = await finishedEmployee(api);
  await api.call(complete, { cookie: employee.cookie, body: { code: employee.code } });
  const last = await api.join();
  await closeWorkshop(api.dependencies, last.workshopId);
  const erased = await api.call(erase, { cookie: last.cookie });
  expect(erased.status).toBe(204);
}

async function handIn({ form, cookie }: Person, phase: 'before' | 'after'): Promise<void> {
  const other = form === 'A' ? 'B' : 'A';
  const quizId = `asking.${phase === 'before' ? form : other}.1`;
  const body = { quizId, phase, answers: {} };
  const got = await api.call(quizzesEndpoints.submitAttempt, { cookie, body });
  expect(got.status).toBe(201);
}

const textOf = (each: Part) =>
  [
    each.UpdateExpression,
    each.ConditionExpression,
    each.KeyConditionExpression,
    each.ProjectionExpression,
  ]
    .filter((text) => text !== undefined)
    .join(' ; ');

describe('what only the real DynamoDB refuses', () => {
  test('is in no expression: a name that nobody has looked up among the reserved words', () => {
    const names = seen.flatMap((each) => textOf(each).match(/(?<![#:\w])[A-Za-z_]\w*/g) ?? []);
    const unknown = names.filter((name) => !keywords.has(name) && !lookedUp.has(name));
    expect([...new Set(unknown)]).toEqual([]);
    expect(new Set(names.filter((name) => lookedUp.has(name)))).toEqual(lookedUp);
  });

  test('is in no expression: a placeholder that is not defined, or is defined and not used', () => {
    for (const each of seen) {
      const used = new Set(textOf(each).match(/[#:]\w+/g) ?? []);
      const defined = new Set([
        ...Object.keys(each.ExpressionAttributeNames ?? {}),
        ...Object.keys(each.ExpressionAttributeValues ?? {}),
      ]);
      expect(used).toEqual(defined);
    }
    expect(seen.length).toBeGreaterThan(30);
  });
});
