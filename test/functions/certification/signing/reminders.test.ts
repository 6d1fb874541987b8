import { TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishByClock } from '../../../../functions/certification/publishing/publish-all.ts';
import type { Publishing } from '../../../../functions/certification/publishing/publishing.ts';
import { remindHolders } from '../../../../functions/certification/publishing/remind-holders.ts';
import { findIssuer } from '../../../../functions/certification/store/issuers.ts';
import type { Letter } from '../../../../functions/platform/mailer.ts';
import { keys } from '../../../../functions/platform/table.ts';
import { intercepted } from '../../intercepted.ts';
import { signedIn } from '../../staff/signed-in.ts';
import { startTestApi, type TestApi, testNow } from '../../test-api.ts';
import { bodyFor, issue, putHolder, turn } from '../issued.ts';
import { publishingHere } from '../publishing-here.ts';

const day = 86_400;
let api: TestApi;
let publishing: Publishing;
let bodyId: string;

beforeEach(async () => {
  api = await startTestApi();
  publishing = await publishingHere(api.dependencies);
  bodyId = await bodyFor(api.dependencies);
});
afterEach(() => api.stop());

async function holderUntil(validUntil: number) {
  const { staffId, email } = await signedIn(api, {});
  await putHolder(api.dependencies, staffId);
  const credential = await issue(api.dependencies, bodyId, { staffId, validUntil });
  await hold(staffId, credential.id);
  return { staffId, email, credential };
}

async function hold(staffId: string, credentialId: string) {
  const { documents, tableName } = api.dependencies;
  const Item = { ...keys.held(staffId, credentialId), kind: 'held', staffId, credentialId };
  await documents.send(new PutCommand({ TableName: tableName, Item }));
}

describe('reminders', () => {
  it('come once 90, 30 and 7 days before the end, in the holder’s language, to two runs at once', async () => {
    const { email } = await holderUntil(testNow + 100 * day);
    const counts: number[] = [];
    for (const left of [91, 90, 89, 30, 29, 7, 6, 0]) {
      api.clock.now = testNow + (100 - left) * day;
      await Promise.all([publishByClock(publishing), publishByClock(publishing)]);
      counts.push(api.letters.length);
    }
    expect(counts).toEqual([0, 1, 1, 2, 2, 3, 3, 3]);
    expect(api.letters[0]).toMatchObject({ to: email, language: 'ur' });
    expect(api.letters[0]?.subject).not.toMatch(/سند|سرٹیفکیٹ/);
    expect(api.letters[0]?.text).toContain('2027-02-28');
  });

  it.each(['ur', 'ar'] as const)(
    'come in %s to who was recognised in it and never signed in',
    async (language) => {
      const { id } = await issue(api.dependencies, bodyId, {
        language,
        validUntil: testNow + 20 * day,
      });
      const { documents, tableName } = api.dependencies;
      await documents.send(
        new UpdateCommand({
          TableName: tableName,
          Key: keys.credential(id),
          UpdateExpression: 'SET email = :email REMOVE staffId',
          ExpressionAttributeValues: { ':email': 'zara@institute.example' },
        }),
      );
      expect(await publishByClock(publishing)).toBe(0);
      expect(api.letters).toMatchObject([{ to: 'zara@institute.example', language }]);
    },
  );

  it('come in the language of the credential to who has said nothing of themselves', async () => {
    const { staffId } = await signedIn(api, {});
    const validUntil = testNow + 20 * day;
    const { id } = await issue(api.dependencies, bodyId, { staffId, language: 'ar', validUntil });
    await hold(staffId, id);
    expect(await publishByClock(publishing)).toBe(0);
    expect(api.letters).toMatchObject([{ language: 'ar' }]);
  });

  it('wait for the transaction of a decision, and are taken back through one, too', async () => {
    await holderUntil(testNow + 20 * day);
    let held = 0;
    const documents = intercepted(api.dependencies.documents, (command, send) => {
      const isReminded =
        command instanceof UpdateCommand && command.input.UpdateExpression?.includes('reminded');
      // Every other try.
      if (!isReminded || held++ % 2 === 1) return send();
      return Promise.reject(new TransactionConflictException({ message: 'held', $metadata: {} }));
    });
    const failing = { send: () => Promise.reject(new Error('full')) };
    expect(await publishByClock({ ...publishing, documents, mailer: failing })).toBe(1);
    expect(held).toBe(4);
    expect(await publishByClock({ ...publishing, documents })).toBe(0);
    expect(api.letters).toHaveLength(1);
  });

  it('come once, however many runs there are at once', async () => {
    await holderUntil(testNow + 20 * day);
    const issuer = await findIssuer(api.dependencies, bodyId);
    if (!issuer) throw new Error('The body has no profile.');
    await Promise.all(Array.from({ length: 12 }, () => remindHolders(publishing, issuer)));
    expect(api.letters).toHaveLength(1);
  });

  it('don’t come to who holds the same for longer, nor for what is not in force', async () => {
    const renewed = await holderUntil(testNow + 20 * day);
    const next = await issue(api.dependencies, bodyId, { staffId: renewed.staffId });
    await hold(renewed.staffId, next.id);
    const { credential } = await holderUntil(testNow + 20 * day);
    await turn(api.dependencies, credential, 'revoked');
    expect(await publishByClock(publishing)).toBe(0);
    expect(api.letters).toEqual([]);
  });

  it('come to the others when one letter can never be sent', async () => {
    const first = await holderUntil(testNow + 19 * day);
    const second = await holderUntil(testNow + 20 * day);
    const { mailer } = publishing;
    const picky = {
      send: async (letter: Letter) => {
        if (letter.to === first.email) throw new Error('refused');
        await mailer?.send(letter);
      },
    };
    expect(await publishByClock({ ...publishing, mailer: picky })).toBe(1);
    expect(api.letters.map(({ to }) => to)).toEqual([second.email]);
  });

  it('are due again when the letter could not be sent', async () => {
    await holderUntil(testNow + 20 * day);
    const failing = { ...publishing, mailer: { send: () => Promise.reject(new Error('full')) } };
    expect(await publishByClock(failing)).toBe(1);
    expect(await publishByClock(publishing)).toBe(0);
    expect(api.letters).toHaveLength(1);
  });
});
