import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  privateEncrypt,
} from 'node:crypto';
import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  keyTag,
  kmsKeys,
  statementKeyTag,
} from '../../../../functions/certification/signing/kms-keys.ts';
import {
  ensureKeys,
  markCompromised,
  rotateKey,
} from '../../../../functions/certification/signing/rotate-key.ts';
import { documentsAt } from '../../../../functions/platform/dependencies.ts';
import { fileKeys } from '../../../../infra/local/file-keys.ts';
import { startTestApi, type TestApi } from '../../test-api.ts';
import { newId } from '../issued.ts';

const header = {
  alg: 'RS256',
  kid: 'https://sanad.example/c/issuers/x.json#1',
  typ: 'JWT',
} as const;
const payload = JSON.stringify({ name: 'آمنہ', long: 'x'.repeat(5_000) });

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const folderFor = () => mkdtemp(join(tmpdir(), 'sanad-keys-'));

describe('key files', () => {
  it('hold RSA-3072, readable by their owner alone, and are made once', async () => {
    const folder = await folderFor();
    const made = await Promise.all(
      Array.from({ length: 4 }, () => fileKeys(folder).create('body', 1)),
    );
    expect(new Set(made.map(({ jwk }) => jwk.n)).size).toBe(1);
    expect(Buffer.from(made[0]?.jwk.n ?? '', 'base64url')).toHaveLength(384);
    const { mode } = await stat(join(folder, 'body-1.json'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('sign as KMS does, to the byte, which needs one client for all', async () => {
    const folder = await folderFor();
    const keeper = fileKeys(folder);
    const { reference, jwk } = await keeper.create('body', 1);
    const text = await readFile(join(folder, `${reference}.json`), 'utf8');
    const key = createPrivateKey({ key: JSON.parse(text), format: 'jwk' });
    let clients = 0;
    const atKms = kmsKeys('sanad', async () => {
      clients += 1;
      return kmsOver(key);
    });
    const signed = await keeper.sign(reference, header, payload);
    expect(await atKms.sign('arn', header, payload)).toBe(signed);
    const made = await atKms.create('body', 1);
    expect(made).toEqual({ reference: 'arn:new', jwk });
    expect(clients).toBe(1);
  });
});

describe('a key in KMS', () => {
  it.each([
    [keyTag, undefined],
    [statementKeyTag, statementKeyTag],
  ] as const)('is made with the tag %s, which says who may sign with it', async (wanted, tag) => {
    const made: unknown[] = [];
    const key = generateKeyPairSync('rsa', { modulusLength: 3_072 }).privateKey;
    const client = kmsOver(key, (input) => made.push(input));
    await kmsKeys('sanad', async () => client, tag).create('body', 1);
    expect(made).toMatchObject([{ Tags: [{ TagKey: wanted, TagValue: 'sanad' }] }]);
  });
});

const digestInput = z.looseObject({ Message: z.instanceof(Uint8Array) });
/** DER of the algorithm before a SHA-256 digest, RFC 8017 section 9.2. */
const digestInfo = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/** A client that answers as KMS, by a key of our own: a digest is padded and signed as it is. */
function kmsOver(key: KeyObject, seen: (input: object) => void = () => undefined): KMSClient {
  const client = new KMSClient({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  });
  client.middlewareStack.add(
    (_next, context) =>
      async ({ input }) => {
        if (context.commandName === 'CreateKeyCommand') seen(input);
        const answers: Record<string, () => object> = {
          CreateKeyCommand: () => ({ KeyMetadata: { Arn: 'arn:new', KeyId: 'new' } }),
          GetPublicKeyCommand: () => ({ PublicKey: publicDer(key) }),
          SignCommand: () => ({ Signature: signDigest(key, digestInput.parse(input).Message) }),
        };
        const output = answers[context.commandName ?? '']?.() ?? {};
        return { response: {}, output: { $metadata: {}, ...output } };
      },
    { step: 'initialize', priority: 'high' },
  );
  return client;
}

function publicDer(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: 'der', type: 'spki' });
}

function signDigest(key: KeyObject, digest: Uint8Array): Buffer {
  return privateEncrypt(key, Buffer.concat([digestInfo, digest]));
}

describe('the keys of a body', () => {
  it('change once, though the client repeats a write whose answer was lost', async () => {
    const documents = documentsAt(api.table.endpoint);
    documents.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const answer = await next(args);
          return commandName?.startsWith('Put') ? next(args) : answer;
        },
      { step: 'initialize', priority: 'low', name: 'repeating' },
    );
    const rotating = { ...api.dependencies, documents, keeper: fileKeys(await folderFor()) };
    const bodyId = newId();
    await rotateKey(rotating, bodyId);
    expect((await rotateKey(rotating, bodyId)).keys).toMatchObject([
      { number: 1, state: 'retired' },
      { number: 2, state: 'active' },
    ]);
  });

  it('are begun once, follow each other, and stay', async () => {
    const rotating = { ...api.dependencies, keeper: fileKeys(await folderFor()) };
    const bodyId = newId();
    const begun = await Promise.all([ensureKeys(rotating, bodyId), ensureKeys(rotating, bodyId)]);
    expect(begun[0]).toEqual(begun[1]);
    await rotateKey(rotating, bodyId);
    const states = ({ keys }: { keys: readonly { state: string }[] }) =>
      keys.map(({ state }) => state);
    expect(states(await ensureKeys(rotating, bodyId))).toEqual(['retired', 'active']);
    expect(await markCompromised(rotating, bodyId, 7)).toBeUndefined();
    expect(await markCompromised(rotating, newId(), 1)).toBeUndefined();
    const marked = await markCompromised(rotating, bodyId, 1);
    expect(marked && states(marked)).toEqual(['compromised', 'active']);
    expect(await markCompromised(rotating, bodyId, 1)).toEqual(marked);
  });
});
