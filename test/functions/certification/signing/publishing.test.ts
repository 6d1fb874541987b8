import { createPublicKey } from 'node:crypto';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import jsonwebtoken from 'jsonwebtoken';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishAll } from '../../../../functions/certification/publishing/publish-all.ts';
import { publishConsumer } from '../../../../functions/certification/publishing/publish-consumer.ts';
import type { Publishing } from '../../../../functions/certification/publishing/publishing.ts';
import {
  markCompromised,
  rotateKey,
} from '../../../../functions/certification/signing/rotate-key.ts';
import {
  credentialPath,
  issuerPath,
  registerPath,
  statusListPath,
} from '../../../../functions/certification/standard/addresses.ts';
import { openBadgeClaims } from '../../../../functions/certification/standard/open-badge.ts';
import { keys } from '../../../../functions/platform/table.ts';
import { verifyPublished } from '../../../../site/src/verify/verify-credential.ts';
import type { World } from '../../../../site/src/verify/world.ts';
import { startTestApi, type TestApi, testNow } from '../../test-api.ts';
import { bodyFor, issue, newId, putHolder, putPlace, raise, testSite, turn } from '../issued.ts';
import { publishingHere } from '../publishing-here.ts';

let api: TestApi;
let publishing: Publishing;
let bodyId: string;

beforeEach(async () => {
  api = await startTestApi();
  publishing = await publishingHere(api.dependencies);
  bodyId = await bodyFor(api.dependencies);
});
afterEach(() => api.stop());

async function published(path: string): Promise<string | undefined> {
  return (await publishing.publisher.read(path))?.text;
}

function world(): World {
  return {
    site: testSite,
    now: () => api.clock.now * 1_000,
    fetchText: async (path) => {
      const text = await published(path);
      return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
    },
  };
}

const kindOf = async (id: string) => (await verifyPublished(id, world())).kind;

describe('publishing', () => {
  it('signs a credential so that another implementation takes it, and it is valid here', async () => {
    const { id } = await issue(api.dependencies, bodyId, { marks: ['sample-exam'] });
    expect(await publishAll(publishing)).toBe(0);
    const jwt = (await published(credentialPath(id))) ?? '';
    const { keys: jwks } = JSON.parse((await published(issuerPath(bodyId))) ?? '');
    const claims = jsonwebtoken.verify(jwt, createPublicKey({ key: jwks[0], format: 'jwk' }), {
      algorithms: ['RS256'],
      issuer: testSite + issuerPath(bodyId),
      jwtid: testSite + credentialPath(id),
      clockTimestamp: api.clock.now,
    });
    expect(openBadgeClaims.safeParse(claims).success).toBe(true);
    expect(jsonwebtoken.decode(jwt, { complete: true })?.header).toEqual({
      alg: 'RS256',
      kid: jwks[0].kid,
      typ: 'JWT',
    });
    expect(await kindOf(id)).toBe('valid');
  });

  it('gives the same files when it runs again, and at once with itself', async () => {
    const first = await issue(api.dependencies, bodyId);
    await Promise.all([publishAll(publishing), publishAll(publishing), publishAll(publishing)]);
    const before = await published(credentialPath(first.id));
    await publishAll(publishing);
    expect(await published(credentialPath(first.id))).toBe(before);
    const { Item } = await api.dependencies.documents.send(
      new GetCommand({
        TableName: api.dependencies.tableName,
        Key: keys.credential(first.id),
        ConsistentRead: true,
      }),
    );
    expect(Item?.published).toBe(true);
  });

  it.each(['suspended', 'revoked', 'superseded'] as const)(
    'shows who is %s, since when',
    async (to) => {
      const credential = await issue(api.dependencies, bodyId);
      await publishAll(publishing);
      api.clock.now += 60;
      await turn(api.dependencies, credential, to);
      await publishAll(publishing);
      expect(await verifyPublished(credential.id, world())).toMatchObject({
        kind: to,
        at: '2026-11-20T12:01:00Z',
      });
    },
  );

  it('takes a suspension back when somebody has reinstated, and only then', async () => {
    const credential = await issue(api.dependencies, bodyId);
    await turn(api.dependencies, credential, 'suspended');
    await publishAll(publishing);
    // Without a reinstatement the bit alone goes: a table that somebody meddled with.
    await putPlace(api.dependencies, credential, {});
    await raise(api.dependencies, credential);
    expect(await publishAll(publishing)).toBe(1);
    expect(await kindOf(credential.id)).toBe('suspended');
    await turn(api.dependencies, credential, 'active');
    expect(await publishAll(publishing)).toBe(0);
    expect(await kindOf(credential.id)).toBe('valid');
  });

  it('never publishes fewer revocations, nor an older revision', async () => {
    const credential = await issue(api.dependencies, bodyId);
    await turn(api.dependencies, credential, 'revoked');
    await publishAll(publishing);
    const list = await published(statusListPath(bodyId, 1));
    // As a table would be that was restored from before the revocation.
    await putPlace(api.dependencies, credential, {});
    await raise(api.dependencies, credential);
    expect(await publishAll(publishing)).toBe(1);
    await putPlace(api.dependencies, credential, { revoked: true });
    await raise(api.dependencies, credential, -2);
    expect(await publishAll(publishing)).toBe(1);
    expect(await published(statusListPath(bodyId, 1))).toBe(list);
  });

  it('puts no list in the place of one that cannot be read: that may have said more', async () => {
    await issue(api.dependencies, bodyId);
    await publishAll(publishing);
    const path = statusListPath(bodyId, 1);
    const { tag = '' } = (await publishing.publisher.read(path)) ?? {};
    await publishing.publisher.put(path, 'half a list', tag);
    await issue(api.dependencies, bodyId);
    expect(await publishAll(publishing)).toBe(1);
    expect(await published(path)).toBe('half a list');
  });

  it('publishes a list anew each day, though nothing has changed', async () => {
    await issue(api.dependencies, bodyId);
    await publishAll(publishing);
    const before = await published(statusListPath(bodyId, 1));
    api.clock.now += 3_600;
    await publishAll(publishing);
    expect(await published(statusListPath(bodyId, 1))).toBe(before);
    api.clock.now += 86_400;
    await publishAll(publishing);
    expect(await published(statusListPath(bodyId, 1))).not.toBe(before);
  });

  it('keeps what an older key signed good, and signs anew what a compromised one signed', async () => {
    const old = await issue(api.dependencies, bodyId);
    await publishAll(publishing);
    const before = await published(credentialPath(old.id));
    await rotateKey(publishing, bodyId);
    const young = await issue(api.dependencies, bodyId);
    await publishAll(publishing);
    expect(await published(credentialPath(old.id))).toBe(before);
    expect(await kindOf(old.id)).toBe('valid');
    expect(await kindOf(young.id)).toBe('valid');
    await markCompromised(publishing, bodyId, 1);
    await publishAll(publishing);
    expect(await published(credentialPath(old.id))).not.toBe(before);
    expect(await kindOf(old.id)).toBe('valid');
    await markCompromised(publishing, bodyId, 2);
    await publishAll(publishing);
    expect([await kindOf(old.id), await kindOf(young.id)]).toEqual(['valid', 'valid']);
    const { keys: jwks } = JSON.parse((await published(issuerPath(bodyId))) ?? '');
    expect(jwks.map(({ state }: { state: string }) => state)).toEqual([
      'compromised',
      'compromised',
      'active',
    ]);
  });

  it('waits on AWS until a body has a key', async () => {
    const { id } = await issue(api.dependencies, bodyId);
    expect(await publishAll({ ...publishing, makesKeys: false })).toBe(0);
    expect(await published(credentialPath(id))).toBeUndefined();
  });

  it('lists who wishes it and holds a valid credential, and nobody else', async () => {
    const certified = (more: object = {}) => {
      const staffId = newId();
      return issue(api.dependencies, bodyId, { staffId, name: `Of ${staffId}`, ...more });
    };
    const listed = await certified();
    const unlisted = await certified();
    const revoked = await certified();
    const ended = await certified({ validUntil: testNow });
    for (const { staffId = '' } of [listed, revoked, ended]) {
      await putHolder(api.dependencies, staffId, { listed: true });
    }
    await putHolder(api.dependencies, unlisted.staffId ?? '');
    await turn(api.dependencies, revoked, 'revoked');
    await publishAll(publishing);
    const { people } = JSON.parse((await published(registerPath)) ?? '');
    const names = people.map(({ name }: { name: string }) => name);
    expect(names).toEqual([`Of ${listed.staffId}`]);
    await putHolder(api.dependencies, listed.staffId ?? '', { listed: false });
    await publishAll(publishing);
    expect(await published(registerPath)).not.toContain(listed.staffId);
  });
});

it('holds no credential up behind one that can’t be signed', async () => {
  const places = [1, 2, 3];
  const [first, broken, last] = await Promise.all(
    places.map((place) => issue(api.dependencies, bodyId, { place })),
  );
  const { documents, tableName } = api.dependencies;
  await documents.send(
    new UpdateCommand({
      TableName: tableName,
      Key: keys.credential(broken?.id ?? ''),
      UpdateExpression: 'SET document = :nothing',
      ExpressionAttributeValues: { ':nothing': {} },
    }),
  );
  expect(await publishAll(publishing)).toBe(1);
  expect([await kindOf(first?.id ?? ''), await kindOf(last?.id ?? '')]).toEqual(['valid', 'valid']);
});

describe('the consumer of the stream', () => {
  const record = (NewImage: object, OldImage?: object) => ({
    dynamodb: { SequenceNumber: '7', NewImage, ...(OldImage && { OldImage }) },
  });
  const list = (revision: number) => ({
    kind: { S: 'status-list' },
    revision: { N: String(revision) },
  });

  it('publishes after a change of a list, and not after its own notes', async () => {
    const { id } = await issue(api.dependencies, bodyId);
    const consume = publishConsumer(publishing);
    await consume({ Records: [record(list(1), list(1)), record({ kind: { S: 'participant' } })] });
    expect(await published(credentialPath(id))).toBeUndefined();
    expect(await consume({ Records: [record(list(1))] })).toEqual({ batchItemFailures: [] });
    expect(await published(credentialPath(id))).toBeDefined();
  });

  it('lets come again what failed', async () => {
    await issue(api.dependencies, bodyId);
    const failing: Publishing = {
      ...publishing,
      publisher: { ...publishing.publisher, put: () => Promise.reject(new Error('full')) },
    };
    expect(await publishConsumer(failing)({ Records: [record(list(1))] })).toEqual({
      batchItemFailures: [{ itemIdentifier: '7' }],
    });
  });
});
