import { randomBytes } from 'node:crypto';
import { DeleteCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { consentVersion, enrollmentEndpoints } from '../../../functions/enrollment/contract.ts';
import { findParticipant } from '../../../functions/enrollment/store/read-participant.ts';
import { readWorkshop } from '../../../functions/enrollment/store/workshop-cache.ts';
import type { Workshop } from '../../../functions/enrollment/workshop.ts';
import { closeWorkshop } from '../../../functions/insights/close-workshop.ts';
import { keys } from '../../../functions/platform/table.ts';
import { startTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
let workshop: Workshop;
let cookie: string | undefined;
let resumeCode: string;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  workshop = await api.open();
  const joined = await api.call(enrollmentEndpoints.join, {
    body: {
      joinKey: randomBytes(16).toString('base64url'),
      code: workshop.code,
      language: 'ur',
      consent: consentVersion,
      about: { gender: 'woman', ageBand: '18-24', province: 'PK-SD' },
    },
  });
  cookie = joined.cookie;
  resumeCode = joined.body.resumeCode;
});

const state = (own = cookie) => api.call(enrollmentEndpoints.state, { cookie: own });
const finish = (lessonId: string, own = cookie) =>
  api.call(enrollmentEndpoints.finishLesson, {
    params: { moduleId: 'asking', lessonId },
    cookie: own,
  });

describe('read-enrollment', () => {
  test('says where the participant is, and no answer', async () => {
    await finish('second');
    await finish('first');
    const own = await state();
    expect(own.status).toBe(200);
    expect(own.body).toMatchObject({
      workshop: { id: workshop.id, closed: false },
      language: 'ur',
      lessons: ['asking/first', 'asking/second'],
      attempts: [],
      feedbackGiven: false,
    });
  });

  test('is refused 60 minutes after the last action, and counts from the last one', async () => {
    api.clock.now += 3_000;
    await finish('first');
    api.clock.now += 3_599;
    expect((await state()).status).toBe(200);
    api.clock.now += 1;
    expect((await state()).body.type).toBe('session-ended');
  });

  test('reads a record past its retention as gone, though TTL has not deleted it', async () => {
    await closeWorkshop(api.dependencies, workshop.id);
    api.clock.now += 30 * 86_400;
    const before = await api.call(enrollmentEndpoints.resume, { body: { resumeCode } });
    expect(before.body.type).toBe('code-unknown');
    api.clock.now -= 30 * 86_400;
  });
});

describe('closing', () => {
  test('run again after a crash gives nobody longer than the first run said', async () => {
    const participantId = cookie?.split('.')[1] ?? '';
    const expires = async () =>
      (await findParticipant(api.dependencies, workshop.id, participantId))?.expires;
    await closeWorkshop(api.dependencies, workshop.id);
    const first = await expires();
    expect(first).toBe(api.clock.now + 30 * 86_400);
    await api.table.documents.send(
      new UpdateCommand({
        TableName: api.table.tableName,
        Key: keys.workshop(workshop.id),
        UpdateExpression: 'SET #state = :closing',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':closing': 'closing' },
      }),
    );
    const { tableName: TableName } = api.table;
    await api.table.documents.send(new DeleteCommand({ TableName, Key: keys.report(workshop.id) }));
    api.clock.now += 600;
    expect(await closeWorkshop(api.dependencies, workshop.id)).toEqual({
      kind: 'closed',
      sealed: 1,
    });
    expect(await expires()).toBe(first);
  });

  test('of a closed workshop changes nothing', async () => {
    await closeWorkshop(api.dependencies, workshop.id);
    expect(await closeWorkshop(api.dependencies, workshop.id)).toEqual({ kind: 'not-open' });
  });
});

describe('finish-lesson', () => {
  test('twice is the same as once', async () => {
    const { body } = await finish('first');
    expect(body).toMatchObject({ lessons: ['asking/first'], pace: { closed: false } });
    expect((await finish('first')).body).toEqual(body);
  });

  test('knows only lessons of pinned modules', async () => {
    const other = { moduleId: 'other', lessonId: 'first' };
    const unpinned = await api.call(enrollmentEndpoints.finishLesson, { params: other, cookie });
    expect(unpinned.body.type).toBe('not-found');
    expect((await finish('third')).body.type).toBe('not-found');
  });

  test('waits for the phase, and ends with the workshop', async () => {
    const waiting = await api.open({ phase: 'before' });
    const joined = await api.call(enrollmentEndpoints.join, {
      body: {
        joinKey: randomBytes(16).toString('base64url'),
        code: waiting.code,
        language: 'en',
        consent: consentVersion,
      },
    });
    expect((await finish('first', joined.cookie)).body.type).toBe('phase-not-open');
    await finish('first');
    await closeWorkshop(api.dependencies, workshop.id);
    expect((await finish('second')).body.type).toBe('workshop-closed');
    api.clock.now += 3;
    expect((await finish('second')).body.type).toBe('workshop-closed');
    expect((await finish('first')).status).toBe(200);
    expect((await state()).body).toMatchObject({
      lessons: ['asking/first'],
      workshop: { closed: true, explanationsReleased: true },
    });
  });
});

describe('a repeat after a lost reply', () => {
  test('gets its answer though the phase has moved on since', async () => {
    const led = await api.open({ phase: 'lessons' });
    const joined = await api.call(enrollmentEndpoints.join, {
      body: {
        joinKey: randomBytes(16).toString('base64url'),
        code: led.code,
        language: 'en',
        consent: consentVersion,
      },
    });
    await finish('first', joined.cookie);
    await api.table.documents.send(
      new UpdateCommand({
        TableName: api.table.tableName,
        Key: keys.workshop(led.id),
        UpdateExpression: 'SET phase = :before',
        ExpressionAttributeValues: { ':before': 'before' },
      }),
    );
    api.clock.now += 3;
    expect((await finish('first', joined.cookie)).status).toBe(200);
    expect((await finish('second', joined.cookie)).body.type).toBe('phase-not-open');
  });
});

describe('give-feedback', () => {
  const give = (useful: number | null) =>
    api.call(enrollmentEndpoints.giveFeedback, {
      body: { useful, respected: 5, readyToHelp: null },
      cookie,
    });

  test('is kept once; the same again is fine, another is refused', async () => {
    expect((await give(4)).status).toBe(200);
    expect((await give(4)).status).toBe(200);
    expect((await give(3)).body.type).toBe('already-submitted');
    expect((await state()).body.feedbackGiven).toBe(true);
  });
});

describe('resume-enrollment', () => {
  test('goes on elsewhere and tells the session before it', async () => {
    const elsewhere = await api.call(enrollmentEndpoints.resume, {
      body: { resumeCode: resumeCode.toLowerCase().replace(/(.{4})/g, '$1 ') },
    });
    expect(elsewhere.status).toBe(200);
    expect((await state()).body.type).toBe('session-moved');
    expect((await finish('first')).body.type).toBe('session-moved');
    expect((await finish('first', elsewhere.cookie)).status).toBe(200);
  });

  test('works after signing out, and only with the code in force', async () => {
    const renewed = await api.call(enrollmentEndpoints.renewResumeCode, { cookie });
    expect(renewed.status).toBe(201);
    const signedOut = await api.call(enrollmentEndpoints.signOut, { cookie });
    expect(signedOut.status).toBe(204);
    expect(signedOut.cookie).toBe('__Host-session=');
    expect((await state()).body.type).toBe('session-ended');
    const old = await api.call(enrollmentEndpoints.resume, { body: { resumeCode } });
    expect(old.body.type).toBe('code-unknown');
    const fresh = await api.call(enrollmentEndpoints.resume, { body: renewed.body });
    expect(fresh.status).toBe(200);
  });
});

describe('erase-enrollment', () => {
  const rows = async () =>
    (
      await api.table.documents.send(
        new ScanCommand({
          TableName: api.table.tableName,
          FilterExpression: 'workshopId = :id AND kind IN (:record, :code)',
          ExpressionAttributeValues: {
            ':id': workshop.id,
            ':record': 'participant',
            ':code': 'resume-code',
          },
        }),
      )
    ).Count;

  test('removes record and resume code, and frees the seat', async () => {
    expect(await rows()).toBe(2);
    expect((await api.call(enrollmentEndpoints.erase, { cookie })).status).toBe(204);
    expect(await rows()).toBe(0);
    expect((await readWorkshop(api.dependencies, workshop.id))?.taken).toBe(0);
    expect((await state()).body.type).toBe('session-ended');
  });

  test('again says that it is erased, since the first reply may have been lost', async () => {
    await api.call(enrollmentEndpoints.erase, { cookie });
    expect((await api.call(enrollmentEndpoints.erase, { cookie })).status).toBe(204);
  });

  test('beside a renewed resume code leaves no code behind', async () => {
    const [erased, renewed] = await Promise.all([
      api.call(enrollmentEndpoints.erase, { cookie }),
      api.call(enrollmentEndpoints.renewResumeCode, { cookie }),
    ]);
    expect(erased.status).toBe(204);
    expect([201, 401, 503]).toContain(renewed.status);
    expect(await rows()).toBe(0);
  });

  test('is possible after closing, when no seat is freed', async () => {
    await closeWorkshop(api.dependencies, workshop.id);
    expect((await api.call(enrollmentEndpoints.erase, { cookie })).status).toBe(204);
    expect(await rows()).toBe(0);
    expect((await readWorkshop(api.dependencies, workshop.id))?.taken).toBe(1);
  });
});
