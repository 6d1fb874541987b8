import { createHash, createPublicKey } from 'node:crypto';
import jsonwebtoken from 'jsonwebtoken';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { certificationApi } from '../../../../functions/certification/api.ts';
import { findIssuerKeys } from '../../../../functions/certification/signing/issuer-key-store.ts';
import { statementsIssuer } from '../../../../functions/certification/standard/addresses.ts';
import { statementsEndpoints } from '../../../../functions/certification/statements/contract.ts';
import { codesOfBatch, personalCodeHash } from '../../../../functions/enrollment/roster.ts';
import { deleteItems } from '../../../../functions/enrollment/store/delete-items.ts';
import { noteBatch } from '../../../../functions/enrollment/store/roster-batches.ts';
import { issueCodes } from '../../../../functions/enrollment/store/roster-codes.ts';
import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import { keys } from '../../../../functions/platform/table.ts';
import { organisationFor, signedIn } from '../../staff/signed-in.ts';
import { eventOf, type Got, testNow } from '../../test-api.ts';
import { testPlan } from '../../workshops/workshops-under-test.ts';
import { testSite } from '../issued.ts';
import { testKeeper } from '../test-keeper.ts';
import { type Rosters, startRosters } from './rosters.ts';

let rosters: Rosters;
let id: string;
beforeAll(async () => {
  rosters = await startRosters();
});
afterAll(() => rosters.stop());
beforeEach(async () => {
  rosters.clock.now = testNow;
  id = (await rosters.opened({ joining: 'roster' })).id;
});

/** What a statement says, if another implementation takes it. */
async function verified({ body }: Got) {
  const item = await findIssuerKeys(rosters.dependencies, statementsIssuer);
  const [key] = item?.keys ?? [];
  const publicKey = createPublicKey({ key: { ...key?.jwk }, format: 'jwk' });
  return jsonwebtoken.verify(body.statement, publicKey, {
    algorithms: ['RS256'],
    issuer: `${testSite}/c/issuers/statements.json`,
    complete: true,
  });
}

/** Three people, one of whom has completed; the codes in their order. */
async function threePeople(): Promise<string[]> {
  const codes = await rosters.issue(id, 3);
  await rosters.complete(await rosters.join(codes[0] ?? ''));
  await rosters.join(codes[1] ?? '');
  return codes;
}

describe('a statement', () => {
  it('says what the table says, signed so that another implementation takes it', async () => {
    const [done = '', ...others] = await threePeople();
    await rosters.close(id);
    const got = await rosters.make(id);
    expect(got.status).toBe(200);
    const wanted = [done, ...others]
      .sort()
      .map((code) => ({ code, day: code === done ? '2026-11-21' : null }));
    expect(got.body.rows).toEqual(wanted);
    const lines = wanted.map(({ code, day }) => `${code},${day ?? ''}`).join('\n');
    const { header, payload } = await verified(got);
    expect(header).toEqual({
      alg: 'RS256',
      kid: `${testSite}/c/issuers/statements.json#1`,
      typ: 'statement+jwt',
    });
    expect(payload).toEqual({
      iss: `${testSite}/c/issuers/statements.json`,
      iat: Date.UTC(2026, 10, 20, 19) / 1_000,
      asOf: '2026-11-21',
      organisation: 'Model School',
      modules: [{ id: 'asking', version: 2 }],
      days: ['2026-11-21'],
      closed: '2026-11-21',
      calledOff: false,
      codes: { issued: 3, replaced: 0, completed: 1 },
      rows: 3,
      digest: createHash('sha256').update(lines).digest('base64url'),
    });
  });

  it('is the same to the byte when the reply was lost, all day long', async () => {
    await threePeople();
    await rosters.close(id);
    const first = await rosters.make(id);
    rosters.clock.now += 3 * 3_600;
    expect((await rosters.make(id)).body).toEqual(first.body);
    rosters.clock.now += 86_400;
    const later = await rosters.make(id);
    expect(later.body.rows).toEqual(first.body.rows);
    expect(later.body.statement).not.toBe(first.body.statement);
  });

  it('counts who completes after the workshop has closed', async () => {
    const [code = ''] = await rosters.issue(id, 1);
    const person = await rosters.join(code);
    await rosters.finish(person);
    await rosters.close(id);
    expect((await rosters.make(id)).body.rows).toEqual([{ code, day: null }]);
    await rosters.complete(person);
    expect((await rosters.make(id)).body.rows).toEqual([{ code, day: '2026-11-21' }]);
  });

  it('counts a replaced code only where its holder has completed with it after all', async () => {
    const [used = '', lost = '', kept = ''] = await rosters.issue(id, 3);
    const person = await rosters.join(used);
    const instead = await rosters.issue(id, 2, [used, lost]);
    await rosters.complete(person);
    await rosters.close(id);
    const got = await rosters.make(id);
    const told = got.body.rows.map((row: { code: string }) => row.code);
    expect(new Set(told)).toEqual(new Set([used, kept, ...instead]));
    expect((await verified(got)).payload).toMatchObject({
      codes: { issued: 5, replaced: 2, completed: 1 },
      rows: 4,
    });
  });

  it('tells nothing of who has merely joined, and nothing of answers', async () => {
    const codes = await rosters.issue(id, 2);
    await rosters.close(id);
    const before = await rosters.make(id);
    id = (await rosters.opened({ joining: 'roster' })).id;
    expect(codes).toHaveLength(2);
    const others = await rosters.issue(id, 2);
    await rosters.join(others[0] ?? '');
    await rosters.close(id);
    const after = await rosters.make(id);
    expect(after.body.rows.map(({ day }: { day: unknown }) => day)).toEqual([null, null]);
    const shape = (got: Got) => Object.keys(Object(jsonwebtoken.decode(got.body.statement)));
    expect(shape(after)).toEqual(shape(before));
  });

  it('says nothing of days that were planned and never came', async () => {
    const [first] = testPlan.days;
    const days = [0, 1, 2].map((later) => ({
      starts: (first?.starts ?? 0) + later * 86_400,
      ends: (first?.ends ?? 0) + later * 86_400,
    }));
    const closes = testPlan.closes + 2 * 86_400;
    id = (await rosters.opened({ joining: 'roster', days, closes })).id;
    await rosters.issue(id, 1);
    rosters.clock.now += 86_400;
    await rosters.ask(id, { change: 'cancel' });
    await rosters.close(id);
    const { payload } = await verified(await rosters.make(id));
    const came = ['2026-11-21', '2026-11-22'];
    expect(payload).toMatchObject({ days: came, closed: '2026-11-22' });
  });

  it('says that the workshop was called off', async () => {
    await rosters.issue(id, 1);
    await rosters.ask(id, { change: 'cancel' });
    await rosters.close(id);
    const { payload } = await verified(await rosters.make(id));
    expect(payload).toMatchObject({ calledOff: true, closed: '2026-11-21' });
  });
});

describe('a batch that was cut off', () => {
  it('counts by the codes that were written: the others were never told', async () => {
    const { dependencies } = rosters;
    const { secrets } = dependencies;
    const batch = { seed: 'cut-off-in-the-middle', count: 3 };
    await noteBatch(dependencies, id, batch);
    const [code = ''] = codesOfBatch(secrets, id, batch);
    const expires = rosters.clock.now + 400 * 86_400;
    const hashes = [personalCodeHash(secrets, code)];
    await issueCodes(dependencies, { workshopId: id, hashes, expires });
    await rosters.close(id);
    expect((await rosters.make(id)).body.rows).toEqual([{ code, day: null }]);
  });
});

describe('no statement', () => {
  const refused = async (who?: Parameters<Rosters['make']>[1]) =>
    (await rosters.make(id, who)).body.type;

  it('is made for a trainer, nor for anybody of another organisation', async () => {
    await rosters.issue(id, 1);
    await rosters.close(id);
    expect(await refused(rosters.trainer)).toBe('role-needed');
    // Under the own organisation somebody else's workshop is a missing one.
    const organisationId = await organisationFor(rosters);
    const other = await signedIn(rosters, { organisationId, roles: ['coordinator'] });
    const { cookie } = other;
    for (const asked of [organisationId, rosters.organisationId]) {
      const params = { organisationId: asked, workshopId: id };
      const got = await rosters.call(statementsEndpoints.make, { params, cookie });
      expect(got.body.type).toBe('not-found');
    }
    const stranger = await signedIn(rosters, {});
    expect(await refused(stranger)).toBe('not-found');
  });

  it('is made while the workshop is a draft or open', async () => {
    await rosters.issue(id, 1);
    expect(await refused()).toBe('workshop-still-open');
    id = (await rosters.draft({ joining: 'roster' })).id;
    expect(await refused()).toBe('workshop-still-open');
  });

  it('is made where people join by the join code', async () => {
    id = (await rosters.opened()).id;
    await rosters.close(id);
    expect(await refused()).toBe('not-a-roster-workshop');
  });

  it('is made of no codes, nor when they were erased or are past their retention', async () => {
    await rosters.close(id);
    expect(await refused()).toBe('no-roster');
    id = (await rosters.opened({ joining: 'roster' })).id;
    await rosters.issue(id, 2);
    await rosters.close(id);
    const { now } = rosters.clock;
    rosters.clock.now += 6 * 365 * 86_400;
    expect(await refused()).toBe('no-roster');
    rosters.clock.now = now;
    expect((await rosters.make(id)).status).toBe(200);
    await rosters.call(workshopsEndpoints.erase, await rosters.about(id));
    expect(await refused()).toBe('no-roster');
  });

  it('is made of a part of the codes, when those of a batch are gone', async () => {
    const { dependencies } = rosters;
    const [first = ''] = await rosters.issue(id, 1);
    await rosters.issue(id, 1);
    await rosters.close(id);
    expect((await rosters.make(id)).status).toBe(200);
    await deleteItems(dependencies, [
      keys.rosterCode(personalCodeHash(dependencies.secrets, first)),
    ]);
    expect(await refused()).toBe('no-roster');
  });

  it('is made when a batch was noted and none of it written', async () => {
    const { dependencies } = rosters;
    await rosters.issue(id, 2);
    await noteBatch(dependencies, id, { seed: 'cut-off-before-writing', count: 3 });
    await rosters.close(id);
    // Whether they are gone or never were can't be told: nothing is signed.
    expect(await refused()).toBe('no-roster');
  });

  it('is made where an operator has to make the key first', async () => {
    await rosters.issue(id, 1);
    await rosters.close(id);
    const elsewhere = await startRosters();
    try {
      const { id: other } = await elsewhere.opened({ joining: 'roster' });
      await elsewhere.issue(other, 1);
      await elsewhere.close(other);
      const onAws = certificationApi(elsewhere.dependencies, {
        keeper: testKeeper,
        makesKeys: false,
      });
      const event = eventOf(statementsEndpoints.make, await elsewhere.about(other));
      const answer = await onAws(event, {} as never);
      expect(JSON.parse(answer.body ?? '').type).toBe('statements-not-ready');
      expect(await findIssuerKeys(elsewhere.dependencies, statementsIssuer)).toBeUndefined();
    } finally {
      await elsewhere.stop();
    }
  });
});
