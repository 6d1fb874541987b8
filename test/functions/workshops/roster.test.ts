import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enrollmentEndpoints } from '../../../functions/enrollment/contract.ts';
import { personalCodeHash } from '../../../functions/enrollment/roster.ts';
import { noteBatch } from '../../../functions/enrollment/store/roster-batches.ts';
import { workshopsEndpoints } from '../../../functions/enrollment/workshops/contract.ts';
import { closeWorkshop } from '../../../functions/insights/close-workshop.ts';
import { keys } from '../../../functions/platform/table.ts';
import { quizzesEndpoints } from '../../../functions/quizzes/contract.ts';
import { intercepted } from '../intercepted.ts';
import { type Got, testNow } from '../test-api.ts';
import { duringTestPlan, newKey, startWorkshops, type Workshops } from './workshops-under-test.ts';

let workshops: Workshops;
let id: string;
beforeAll(async () => {
  workshops = await startWorkshops();
});
afterAll(() => workshops.stop());
beforeEach(async () => {
  workshops.clock.now = testNow;
  id = (await workshops.opened({ joining: 'roster' })).id;
});

const { issueCodes, rosterStanding } = workshopsEndpoints;

const request = async (workshopId = id) => ({
  params: workshops.params(workshopId),
  cookie: await workshops.signIn(workshops.coordinator),
});
const issued = async (count: number, { batchKey = newKey(), instead = [] as string[] } = {}) =>
  workshops.call(issueCodes, { ...(await request()), body: { batchKey, count, instead } });
const codes = async (count: number): Promise<string[]> => (await issued(count)).body.codes;
const standing = async (asked: readonly string[]) =>
  (await workshops.call(rosterStanding, { ...(await request()), body: { codes: asked } })).body
    .codes;

/** Everything that completing asks for. */
async function finish({ cookie, body }: Got): Promise<void> {
  for (const lessonId of ['first', 'second']) {
    const params = { moduleId: 'asking', lessonId };
    await workshops.call(enrollmentEndpoints.finishLesson, { params, cookie });
  }
  const form = body.form === 'A' ? 'B' : 'A';
  const attempt = { quizId: `asking.${form}.2`, phase: 'after', answers: {} };
  await workshops.call(quizzesEndpoints.submitAttempt, { cookie, body: attempt });
}
const complete = (cookie: string | undefined, code: string | undefined) =>
  workshops.call(enrollmentEndpoints.complete, { cookie, body: { code } });

describe('issue-roster-codes', () => {
  test('gives codes of a length of their own, the same ones for the same batch', async () => {
    const batchKey = newKey();
    const first = await issued(60, { batchKey });
    expect(first.status).toBe(201);
    expect(new Set(first.body.codes).size).toBe(60);
    for (const code of first.body.codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect((await issued(60, { batchKey })).body).toEqual(first.body);
    expect((await codes(1))[0]).not.toBe(first.body.codes[0]);
  });

  test('repeated after somebody has joined leaves that as it is', async () => {
    const batchKey = newKey();
    const [code] = (await issued(2, { batchKey })).body.codes;
    await workshops.join(code);
    await issued(2, { batchKey });
    expect(await standing([code])).toEqual([{ standing: 'issued', day: null }]);
  });

  test('replaces codes, and tells nobody which of them somebody had joined with', async () => {
    const [used = '', lost = ''] = await codes(2);
    const person = await workshops.join(used);
    const typed = `${lost.slice(0, 4)}-${lost.slice(4, 8)}-${lost.slice(8)}`.toLowerCase();
    const [fresh = ''] = (await issued(2, { instead: [used, typed, 'nonsense'] })).body.codes;
    const told = await standing([used, lost, fresh, 'nonsense']);
    expect(told.map((each: { standing: string }) => each.standing)).toEqual([
      'replaced',
      'replaced',
      'issued',
      'unknown',
    ]);
    expect((await workshops.join(lost)).body).toEqual((await workshops.join(used)).body);
    expect((await workshops.join(lost)).body.type).toBe('code-unknown');
    expect((await workshops.join(fresh)).status).toBe(201);
    // Whoever came in with it has done the work, and completes with the card that they have.
    await finish(person);
    expect((await complete(person.cookie, lost)).body.type).toBe('code-unknown');
    expect((await complete(person.cookie, used)).status).toBe(200);
    await issued(1, { instead: [used] });
    expect(await standing([used])).toEqual([{ standing: 'completed', day: '2026-11-21' }]);
  });

  test('never makes the roster smaller', async () => {
    const lost = await codes(3);
    expect((await issued(2, { instead: lost })).body.type).toBe('too-many-codes');
    expect(await standing(lost)).toEqual(lost.map(() => ({ standing: 'issued', day: null })));
    expect((await issued(3, { instead: lost })).status).toBe(201);
  });

  test('takes no further places with a batch that was made for others', async () => {
    const [one = '', other = ''] = await codes(2);
    const batchKey = newKey();
    const first = await issued(1, { batchKey, instead: [one] });
    expect((await issued(1, { batchKey, instead: [one] })).body).toEqual(first.body);
    const second = await issued(1, { batchKey, instead: [other] });
    expect(second.body.codes[0]).not.toBe(first.body.codes[0]);
    expect(await standing([second.body.codes[0]])).toEqual([{ standing: 'issued', day: null }]);
  });

  test('has an end', async () => {
    for (const seed of ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']) {
      expect(await noteBatch(workshops.dependencies, id, { seed, count: 499 })).toBe(true);
    }
    expect((await issued(9)).body.type).toBe('too-many-codes');
    const batchKey = newKey();
    expect((await issued(8, { batchKey })).status).toBe(201);
    expect((await issued(1)).body.type).toBe('too-many-codes');
    expect((await issued(8, { batchKey })).status).toBe(201);
  });

  test('is for roster workshops that are not over, and for coordinators', async () => {
    const { cookie } = workshops.trainer;
    const body = { batchKey: newKey(), count: 1, instead: [] };
    workshops.clock.now = testNow;
    const params = workshops.params(id);
    expect((await workshops.call(issueCodes, { params, cookie, body })).body.type).toBe(
      'role-needed',
    );
    const open = await workshops.opened();
    const others = { ...(await request(open.id)), body };
    expect((await workshops.call(issueCodes, others)).body.type).toBe('not-a-roster-workshop');
    await workshops.ask(id, { change: 'close', noticeMinutes: 0 });
    expect((await issued(1)).body.type).toBe('workshop-closed');
  });

  test('knows no code of another workshop', async () => {
    const own = await codes(1);
    id = (await workshops.opened({ joining: 'roster' })).id;
    expect(await standing(own)).toEqual([{ standing: 'unknown', day: null }]);
    await issued(1, { instead: own });
    expect((await workshops.join(own[0] ?? '')).status).toBe(201);
  });
});

describe('joining with a personal code', () => {
  test('works once; a repeat of the same join is told the same', async () => {
    expect((await workshops.look(id)).code).toBeNull();
    const [code = ''] = await codes(1);
    const key = newKey();
    const first = await workshops.join(code, key);
    expect(first.body.workshop.joining).toBe('roster');
    const again = await workshops.join(code, key);
    expect([again.body, again.cookie]).toEqual([first.body, first.cookie]);
    expect((await workshops.join(code)).body.type).toBe('code-used');
    const { resumeCode } = first.body;
    const resumed = await workshops.call(enrollmentEndpoints.resume, { body: { resumeCode } });
    expect(resumed.status).toBe(200);
  });

  test('of many people with one code lets in one', async () => {
    const [code = ''] = await codes(1);
    const told = await Promise.all(Array.from({ length: 12 }, () => workshops.join(code)));
    expect(told.filter(({ status }) => status === 201)).toHaveLength(1);
    const others = told.filter(({ status }) => status !== 201).map(({ body }) => body.type);
    expect(new Set(others)).toEqual(new Set(['code-used']));
    expect((await workshops.look(id)).taken).toBe(1);
  });

  test('into a full workshop is told the same for a code that was used and one that was not', async () => {
    const [used = '', unused = ''] = await codes(2);
    await workshops.join(used);
    await workshops.ask(id, { change: 'seats', seats: 1 });
    const told = [await workshops.join(used), await workshops.join(unused)];
    expect(told.map(({ body }) => body.type)).toEqual(['workshop-full', 'workshop-full']);
    await workshops.ask(id, { change: 'seats', seats: 2 });
    expect((await workshops.join(used)).body.type).toBe('code-used');
    await workshops.ask(id, { change: 'close', noticeMinutes: 0 });
    const closed = [await workshops.join(used), await workshops.join(unused)];
    expect(closed.map(({ body }) => body.type)).toEqual(['workshop-closed', 'workshop-closed']);
  });

  test('lives no longer than rosters are kept', async () => {
    const [code = ''] = await codes(1);
    workshops.clock.now += (90 + 5 * 366) * 86_400;
    expect((await workshops.join(code)).body.type).toBe('code-unknown');
    expect(await standing([code])).toEqual([{ standing: 'unknown', day: null }]);
  });
});

describe('calling off a draft', () => {
  const drafted = async () => (await workshops.draft({ joining: 'roster' })).id;
  const calledOff = (call = workshops.call) =>
    workshops.signIn(workshops.trainer).then((cookie) =>
      call(workshopsEndpoints.change, {
        params: workshops.params(id),
        cookie,
        body: { version: 1, change: { change: 'cancel' } },
      }),
    );

  test('takes its codes along', async () => {
    id = await drafted();
    const [code = ''] = await codes(1);
    expect((await calledOff()).body).toMatchObject({ id, state: 'cancelled' });
    const { documents, tableName } = workshops.dependencies;
    const Key = keys.rosterCode(personalCodeHash(workshops.dependencies.secrets, code));
    const { Item } = await documents.send(new GetCommand({ TableName: tableName, Key }));
    expect(Item).toBeUndefined();
  });

  test('that a colleague opens meanwhile leaves the codes on the cards', async () => {
    id = await drafted();
    const [code = ''] = await codes(1);
    let opened = false;
    const documents = intercepted(workshops.dependencies.documents, async (command, send) => {
      const drops = command instanceof TransactWriteCommand && !opened;
      opened ||= drops;
      if (drops) await workshops.ask(id, { change: 'open' }, 1);
      return send();
    });
    const got = await calledOff(workshops.over({ ...workshops.dependencies, documents }));
    expect(got.body.type).toBe('changed-meanwhile');
    workshops.clock.now = duringTestPlan;
    expect((await workshops.join(code)).status).toBe(201);
  });
});

describe('complete-enrollment', () => {
  test('spends the code, tells the employer the day, and answers a repeat the same', async () => {
    const [code = ''] = await codes(1);
    const person = await workshops.join(code);
    expect((await complete(person.cookie, code)).body.type).toBe('not-finished');
    await finish(person);
    const done = await complete(person.cookie, code);
    expect([done.status, done.body]).toEqual([200, { completed: true }]);
    expect((await complete(person.cookie, code)).body).toEqual({ completed: true });
    // Saturday, two in the afternoon in Pakistan.
    expect(await standing([code])).toEqual([{ standing: 'completed', day: '2026-11-21' }]);
    const state = await workshops.call(enrollmentEndpoints.state, { cookie: person.cookie });
    expect(state.body.completed).toBe(true);
    await workshops.ask(id, { change: 'close', noticeMinutes: 0 });
    workshops.clock.now += 3;
    expect((await complete(person.cookie, code)).body).toEqual({ completed: true });
  });

  test('takes one code of one participant, also when both are sent twice at once', async () => {
    for (let round = 0; round < 6; round += 1) {
      const [one = '', two = ''] = await codes(2);
      const [first, second] = [await workshops.join(one), await workshops.join(two)];
      await finish(first);
      await finish(second);
      const sent = [one, two, one, two, one];
      const told = await Promise.all(sent.map((code) => complete(first.cookie, code)));
      expect(told.map(({ status }) => status)).toEqual(sent.map(() => 200));
      const [spent, free] = await spentAndFree([one, two]);
      expect((await complete(second.cookie, spent)).body.type).toBe('code-used');
      expect((await complete(second.cookie, free)).status).toBe(200);
    }
  });

  async function spentAndFree(both: string[]): Promise<(string | undefined)[]> {
    const told: { standing: string }[] = await standing(both);
    expect(told.map((each) => each.standing).sort()).toEqual(['completed', 'issued']);
    const spent = both.find((_, index) => told[index]?.standing === 'completed');
    return [spent, both.find((code) => code !== spent)];
  }

  test('knows only codes of this workshop that somebody has joined with', async () => {
    const [own = '', unused = ''] = await codes(2);
    const person = await workshops.join(own);
    await finish(person);
    const { code: joinCode } = await workshops.opened();
    id = (await workshops.opened({ joining: 'roster' })).id;
    const [foreign = ''] = await codes(1);
    await workshops.join(foreign);
    for (const wrong of [unused, foreign, joinCode ?? '', 'nonsense']) {
      expect((await complete(person.cookie, wrong)).body.type).toBe('code-unknown');
    }
    expect((await complete(person.cookie, own)).status).toBe(200);
  });

  test.each([false, true])(
    'can be done after closing, sealed (%s), while the record lives',
    async (sealed) => {
      const [code = '', unfinished = ''] = await codes(2);
      const [person, other] = [await workshops.join(code), await workshops.join(unfinished)];
      await finish(person);
      await workshops.ask(id, { change: 'close', noticeMinutes: 0 });
      workshops.clock.now = duringTestPlan + 3;
      if (sealed) await closeWorkshop(workshops.dependencies, id);
      expect((await complete(other.cookie, unfinished)).body.type).toBe('not-finished');
      const done = await complete(person.cookie, code);
      expect([done.status, done.body]).toEqual([200, { completed: true }]);
      expect(await standing([code])).toEqual([{ standing: 'completed', day: '2026-11-21' }]);
    },
  );

  test('ends with the erased workshop', async () => {
    const [code = ''] = await codes(1);
    const person = await workshops.join(code);
    await finish(person);
    await workshops.ask(id, { change: 'close', noticeMinutes: 0 });
    await closeWorkshop(workshops.dependencies, id);
    await workshops.call(workshopsEndpoints.erase, await request());
    workshops.clock.now = duringTestPlan + 3;
    expect((await complete(person.cookie, code)).body.type).toBe('session-ended');
  });

  test('means nothing where everybody joins by one code', async () => {
    const { code } = await workshops.opened();
    const person = await workshops.join(code);
    await finish(person);
    expect((await complete(person.cookie, code ?? '')).body.type).toBe('code-unknown');
  });
});
