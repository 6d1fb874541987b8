import { TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Credential } from '../../../../functions/certification/items/credential.ts';
import {
  publishAll,
  publishByClock,
} from '../../../../functions/certification/publishing/publish-all.ts';
import type { Publishing } from '../../../../functions/certification/publishing/publishing.ts';
import { readUnverified } from '../../../../functions/certification/publishing/read-unverified.ts';
import { reservePlace } from '../../../../functions/certification/restoring/restored-store.ts';
import { markCompromised } from '../../../../functions/certification/signing/rotate-key.ts';
import {
  credentialPath,
  registerPath,
  statusListPath,
} from '../../../../functions/certification/standard/addresses.ts';
import { keys } from '../../../../functions/platform/table.ts';
import { intercepted } from '../../intercepted.ts';
import { startTestApi, type TestApi } from '../../test-api.ts';
import { bodyFor, issue, putHolder, turn } from '../issued.ts';
import { publishingHere } from '../publishing-here.ts';

let api: TestApi;
let publishing: Publishing;
beforeEach(async () => {
  api = await startTestApi();
  publishing = await publishingHere(api.dependencies);
});
afterEach(() => api.stop());

const textAt = async (path: string) => (await publishing.publisher.read(path))?.text;

async function changesOf(bodyId: string) {
  const read = readUnverified((await textAt(statusListPath(bodyId, 1))) ?? '');
  return read && JSON.parse(read.payload).credentialSubject.changes;
}

function issued(bodyId: string, count: number): Promise<Credential[]> {
  const places = Array.from({ length: count }, (_, at) => at + 1);
  return Promise.all(places.map((place) => issue(api.dependencies, bodyId, { place })));
}

/** A credential that nobody can sign. */
async function breakOne({ id }: Credential): Promise<void> {
  await api.dependencies.documents.send(
    new UpdateCommand({
      TableName: api.dependencies.tableName,
      Key: keys.credential(id),
      UpdateExpression: 'SET document = :nothing',
      ExpressionAttributeValues: { ':nothing': {} },
    }),
  );
}

describe('after a change of keys', () => {
  it('what was looked at isn’t again, though the run had no end', async () => {
    const bodyId = await bodyFor(api.dependencies);
    const all = await issued(bodyId, 4);
    await publishAll(publishing);
    await markCompromised(publishing, bodyId, 1);
    const [broken] = all;
    if (broken) await breakOne(broken);
    const looked: string[] = [];
    const { publisher } = publishing;
    const read = (path: string) => {
      looked.push(path);
      return publisher.read(path);
    };
    const watched = { ...publishing, publisher: { ...publisher, read } };
    const paths = all.map(({ id }) => credentialPath(id));
    const lookedAt = () => paths.filter((path) => looked.includes(path));
    expect(await publishAll(watched)).toBe(1);
    expect(lookedAt()).toEqual(paths.slice(1));
    looked.length = 0;
    expect(await publishAll(watched)).toBe(1);
    expect(lookedAt()).toEqual([]);
    const kids = await Promise.all(
      paths.map(async (path) => readUnverified((await textAt(path)) ?? '')?.kid.split('#')[1]),
    );
    expect(kids).toEqual(['1', '2', '2', '2']);
  });

  it('signs several at once, though never a whole body', async () => {
    const bodyId = await bodyFor(api.dependencies);
    await issued(bodyId, 20);
    const { keeper } = publishing;
    let under = 0;
    let most = 0;
    let gathered = () => {};
    const eight = new Promise<void>((resolve) => {
      gathered = resolve;
    });
    const sign: typeof keeper.sign = async (...of) => {
      under += 1;
      most = Math.max(most, under);
      if (under === 8) gathered();
      // Lists are signed before, one after the other.
      if (!of[2].includes('BitstringStatusListCredential')) await eight;
      const signed = await keeper.sign(...of);
      under -= 1;
      return signed;
    };
    expect(await publishAll({ ...publishing, keeper: { ...keeper, sign } })).toBe(0);
    expect(most).toBe(8);
  });

  it.each([publishAll, publishByClock])(
    'a body whose credentials take for ever holds up nothing of another one (%o)',
    async (publish) => {
      const ids = [await bodyFor(api.dependencies), await bodyFor(api.dependencies)].sort();
      const [slow = '', other = ''] = ids;
      const [stuck] = await issued(slow, 1);
      const [revoked] = await issued(other, 1);
      await publishAll(publishing);
      await markCompromised(publishing, slow, 1);
      if (revoked) await turn(api.dependencies, revoked, 'revoked');
      const young = await issue(api.dependencies, other, { place: 2 });
      const ending = await issue(api.dependencies, other, {
        validUntil: api.clock.now + 20 * 86_400,
        place: 3,
      });
      await putEmail(ending);
      await putHolder(api.dependencies, young.staffId ?? '', { listed: true });
      const { publisher } = publishing;
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const read: typeof publisher.read = async (path) => {
        if (path === credentialPath(stuck?.id ?? '')) await held;
        return publisher.read(path);
      };
      const running = publish({ ...publishing, publisher: { ...publisher, read } });
      await vi.waitFor(
        async () => {
          expect(await changesOf(other)).toMatchObject({ 1: { to: 'revoked' } });
          expect(await textAt(credentialPath(young.id))).toBeDefined();
          expect(await textAt(registerPath)).toContain('Amina Khan');
          expect(api.letters).toHaveLength(publish === publishByClock ? 1 : 0);
        },
        { timeout: 5_000 },
      );
      release();
      expect(await running).toBe(0);
    },
  );

  /** As of somebody recognised who never signed in. */
  async function putEmail({ id }: Credential): Promise<void> {
    await api.dependencies.documents.send(
      new UpdateCommand({
        TableName: api.dependencies.tableName,
        Key: keys.credential(id),
        UpdateExpression: 'SET email = :email REMOVE staffId',
        ExpressionAttributeValues: { ':email': 'somebody@institute.example' },
      }),
    );
  }
});

it('waits for transactions that hold what it notes', async () => {
  const bodyId = await bodyFor(api.dependencies);
  const [one] = await issued(bodyId, 1);
  let conflicts = 0;
  const documents = intercepted(api.dependencies.documents, (command, send) => {
    if (!(command instanceof UpdateCommand) || conflicts > 0) return send();
    conflicts += 1;
    return Promise.reject(new TransactionConflictException({ message: 'held', $metadata: {} }));
  });
  expect(await publishAll({ ...publishing, documents })).toBe(0);
  expect(conflicts).toBe(1);
  expect(await textAt(credentialPath(one?.id ?? ''))).toBeDefined();
});

it.each(['suspended', 'superseded'] as const)(
  'tells of a place whose credential nobody knows what was told of it: %s, and since when',
  async (to) => {
    const bodyId = await bodyFor(api.dependencies);
    const [lost] = await issued(bodyId, 1);
    if (!lost) throw new Error('Nothing was issued.');
    await turn(api.dependencies, lost, to);
    await publishAll(publishing);
    const told = await changesOf(bodyId);
    expect(told).toMatchObject({ 1: { to, at: '2026-11-20T12:00:00Z' } });
    const { documents, tableName: TableName } = api.dependencies;
    for (const Key of [keys.credential(lost.id), keys.statusPlace(bodyId, 1, 1)]) {
      await documents.send(new DeleteCommand({ TableName, Key }));
    }
    await reservePlace(api.dependencies, lost, to);
    api.clock.now += 86_400;
    expect(await publishAll(publishing)).toBe(0);
    expect(await changesOf(bodyId)).toEqual(told);
    if (to === 'superseded') return;
    // The table knows better what became of it since.
    await documents.send(
      new UpdateCommand({
        TableName,
        Key: keys.statusPlace(bodyId, 1, 1),
        UpdateExpression: 'SET revoked = :yes, suspended = :no',
        ExpressionAttributeValues: { ':yes': true, ':no': false },
      }),
    );
    api.clock.now += 86_400;
    expect(await publishAll(publishing)).toBe(0);
    expect(await changesOf(bodyId)).toEqual({ 1: { to: 'revoked', at: '2026-11-22T12:00:00Z' } });
  },
);
