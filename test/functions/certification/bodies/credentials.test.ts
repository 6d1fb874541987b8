import { BatchWriteCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bodiesEndpoints } from '../../../../functions/certification/bodies/contract.ts';
import type { CredentialView } from '../../../../functions/certification/fields.ts';
import { credential } from '../../../../functions/certification/items/credential.ts';
import { readTrainer } from '../../../../functions/certification/store/read-trainer.ts';
import { credentialIndexKey, keys } from '../../../../functions/platform/table.ts';
import { type SignedIn, signedIn } from '../../staff/signed-in.ts';
import { startTestApi, type TestApi, testNow } from '../../test-api.ts';
import { applicantAt, type Body, bodyFor, newId } from './body-under-test.ts';

const { decide, credentials, changeCredential, overview } = bodiesEndpoints;

let api: TestApi;
let body: Body;
let trainer: SignedIn;
let issued: CredentialView;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  body = await bodyFor(api);
  ({ trainer, issued } = await certified());
});

async function certified(somebody?: SignedIn) {
  const applying = await applicantAt(api, body, somebody && { trainer: somebody });
  const { staffId } = applying.trainer;
  const params = { ...body.params, staffId, trackId: 'calm-leader' };
  const by = somebody?.staffId === body.first.staffId ? body.second : body.first;
  const approved = { decision: 'approve', version: 1 };
  const done = await api.call(decide, { cookie: by.cookie, params, body: approved });
  return { trainer: applying.trainer, issued: done.body.path.credential };
}

const change = (sent: object, by: SignedIn = body.first, id = issued.id) =>
  api.call(changeCredential, {
    cookie: by.cookie,
    params: { ...body.params, credentialId: id },
    body: { version: 1, reason: 'Because of a report.', ...sent },
  });
const read = async (key: { pk: string; sk: string }) => {
  const { documents, tableName } = api.table;
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: key, ConsistentRead: true }),
  );
  return Item;
};
const itemOf = async (id: string) => credential.parse(await read(keys.credential(id)));
const bitsOf = async (id: string) => {
  const { bodyId, list, place } = await itemOf(id);
  const found = await read(keys.statusPlace(bodyId, list, place));
  return [found?.revoked, found?.suspended];
};
const revision = async () => (await read(keys.statusList(body.organisationId, 1)))?.revision;

describe('a credential', () => {
  test('is suspended, reinstated and revoked, each with what everybody can read of it', async () => {
    const suspended = await change({ change: 'suspend' });
    expect(suspended.body).toMatchObject({
      version: 2,
      state: 'suspended',
      changedAt: testNow,
      reason: 'Because of a report.',
    });
    expect([await bitsOf(issued.id), await revision()]).toEqual([[false, true], 2]);
    const again = await change({ change: 'reinstate', version: 2 });
    expect(again.body.state).toBe('active');
    expect([await bitsOf(issued.id), await revision()]).toEqual([[false, false], 3]);
    const revoked = await change({ change: 'revoke', version: 3 });
    expect(revoked.body.state).toBe('revoked');
    expect([await bitsOf(issued.id), await revision()]).toEqual([[true, false], 4]);
    const { changes, document } = await itemOf(issued.id);
    expect(changes.map(({ to, by }) => [to, by])).toEqual([
      ['revoked', body.first.staffId],
      ['active', body.first.staffId],
      ['suspended', body.first.staffId],
    ]);
    expect(JSON.stringify(document)).not.toContain('report');
  });

  test('takes the same once more as a repeat, and a late repeat as outdated', async () => {
    const first = await change({ change: 'suspend' });
    expect((await change({ change: 'suspend' })).body).toEqual(first.body);
    expect(await revision()).toBe(2);
    await change({ change: 'reinstate', version: 2 });
    expect((await change({ change: 'suspend' })).body.type).toBe('changed-meanwhile');
    expect((await itemOf(issued.id)).state).toBe('active');
  });

  test('revoked and suspended at once becomes one of both, with the bit of it', async () => {
    const answers = await Promise.all([
      change({ change: 'revoke' }),
      change({ change: 'suspend' }, body.second),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { state } = await itemOf(issued.id);
    expect(await bitsOf(issued.id)).toEqual([state === 'revoked', state === 'suspended']);
  });

  test.each(['suspend', 'reinstate', 'revoke', 'supersede'] as const)(
    'that is revoked stays so: no %s',
    async (act) => {
      await change({ change: 'revoke' });
      const name = act === 'supersede' ? { name: 'Another' } : {};
      const refused = await change({ change: act, version: 2, ...name });
      expect(refused.body.type).toBe('not-in-this-state');
    },
  );

  test('is never changed by its holder', async () => {
    const own = await certified(body.first);
    const tried = await change({ change: 'suspend' }, body.first, own.issued.id);
    expect(tried.body.type).toBe('own-credential');
    expect((await change({ change: 'suspend' }, body.second, own.issued.id)).status).toBe(200);
  });

  test('of another body looks as if there were none', async () => {
    const other = await bodyFor(api);
    const sent = {
      cookie: other.first.cookie,
      params: { ...other.params, credentialId: issued.id },
      body: { change: 'revoke', version: 1, reason: 'Mischief.' },
    };
    expect((await api.call(changeCredential, sent)).body.type).toBe('not-found');
    expect((await itemOf(issued.id)).state).toBe('active');
  });

  test('is not for coordinators', async () => {
    const coordinator = await signedIn(api, { ...body.params, roles: ['coordinator'] });
    expect((await change({ change: 'revoke' }, coordinator)).body.type).toBe('role-needed');
  });
});

describe('a name that was wrong', () => {
  const corrected = { change: 'supersede', name: 'Amina Tést-Khan' };

  test('stands right on a new credential; the old one is not deleted', async () => {
    const done = await change(corrected);
    expect(done.body).toMatchObject({ id: issued.id, state: 'superseded', version: 2 });
    const [old, renamed] = await Promise.all([itemOf(issued.id), itemOf(done.body.supersededBy)]);
    expect(renamed).toMatchObject({
      staffId: trainer.staffId,
      name: corrected.name,
      validFrom: old.validFrom,
      validUntil: old.validUntil,
      state: 'active',
      changes: [],
      published: false,
    });
    expect(renamed.place).not.toBe(old.place);
    expect(JSON.stringify(renamed.document)).toContain(corrected.name);
    expect(JSON.stringify(old.document)).not.toContain(corrected.name);
    expect(await bitsOf(old.id)).toEqual([true, false]);
    expect(await bitsOf(renamed.id)).toEqual([false, false]);
    expect(await revision()).toBe(2);
    const held = (await readTrainer(api.dependencies, trainer.staffId)).credentials;
    expect(held.map(({ id }) => id).sort()).toEqual([old.id, renamed.id].sort());
  });

  test('is corrected once, however often it is sent and by how many', async () => {
    const answers = await Promise.all([
      change(corrected),
      change(corrected),
      change({ ...corrected, name: 'Somebody Else' }, body.second),
    ]);
    const done = answers.filter(({ status }) => status === 200);
    expect(new Set(done.map(({ body: answered }) => answered.supersededBy)).size).toBe(1);
    const listed = await api.call(credentials, { cookie: body.first.cookie, params: body.params });
    expect(listed.body.credentials).toHaveLength(2);
  });
});

describe('the list', () => {
  test('goes on after the last of a page, and begins anew for nobody else', async () => {
    const one = await certified();
    const sent = { cookie: body.first.cookie, params: body.params };
    const all = await api.call(credentials, sent);
    expect(all.body.more).toBe(false);
    const ids = all.body.credentials.map(({ id }: CredentialView) => id);
    expect([...ids].sort()).toEqual([issued.id, one.issued.id].sort());
    const rest = await api.call(credentials, { ...sent, query: { after: ids[0] } });
    expect(rest.body.credentials.map(({ id }: CredentialView) => id)).toEqual([ids[1]]);
    const other = await bodyFor(api);
    const theirs = { cookie: other.first.cookie, params: other.params, query: { after: ids[0] } };
    expect((await api.call(credentials, theirs)).body.type).toBe('not-found');
  });

  test('comes in pages of a hundred, and the overview counts them all', async () => {
    const { id: _, ...like } = await itemOf(issued.id);
    const { documents, tableName } = api.table;
    for (let batch = 0; batch < 6; batch += 1) {
      const Puts = Array.from({ length: 25 }, (_each, index) => {
        const id = newId();
        const validUntil = like.validUntil - batch * 25 - index;
        const Item = {
          ...keys.credential(id),
          ...credentialIndexKey(body.organisationId, validUntil),
          ...{ ...like, id, validUntil, staffId: newId() },
        };
        return { PutRequest: { Item } };
      });
      await documents.send(new BatchWriteCommand({ RequestItems: { [tableName]: Puts } }));
    }
    const seen = new Set<string>();
    const sizes: number[] = [];
    let query: Record<string, string> | undefined;
    do {
      const sent = { cookie: body.first.cookie, params: body.params, ...(query && { query }) };
      const page = (await api.call(credentials, sent)).body;
      for (const { id } of page.credentials) seen.add(id);
      sizes.push(page.credentials.length);
      query = page.more ? { after: page.credentials.at(-1).id } : undefined;
    } while (query);
    expect([sizes, seen.size]).toEqual([[100, 51], 151]);
    const counted = await api.call(overview, { cookie: body.first.cookie, params: body.params });
    expect(counted.body.holders).toBe(151);
  });
});
