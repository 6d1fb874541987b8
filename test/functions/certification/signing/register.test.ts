import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { publishAll } from '../../../../functions/certification/publishing/publish-all.ts';
import type { Publishing } from '../../../../functions/certification/publishing/publishing.ts';
import { registerPath } from '../../../../functions/certification/standard/addresses.ts';
import { documentsAt } from '../../../../functions/platform/dependencies.ts';
import { keys } from '../../../../functions/platform/table.ts';
import { startTestApi, type TestApi, testNow } from '../../test-api.ts';
import { bodyFor, issue, newId, putHolder } from '../issued.ts';
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

describe('the register', () => {
  it('calls people as the credential does that ends last, whatever they call themselves', async () => {
    const staffId = newId();
    const validUntil = testNow + 20 * 86_400;
    await issue(api.dependencies, bodyId, { staffId, name: 'Amina Khan' });
    await issue(api.dependencies, bodyId, { staffId, name: 'Amina Before', validUntil });
    await putHolder(api.dependencies, staffId, { listed: true, name: 'Professor Doctor' });
    await publishAll(publishing);
    expect(JSON.parse((await published(registerPath)) ?? '').people).toEqual([
      {
        name: 'Amina Khan',
        province: 'PK-PB',
        languages: ['ur', 'en'],
        tracks: ['workshop-facilitator'],
      },
    ]);
  });

  it('shows nobody whose revocation the index doesn’t know yet', async () => {
    const staffId = newId();
    const credential = await issue(api.dependencies, bodyId, { staffId });
    await putHolder(api.dependencies, staffId, { listed: true });
    const { documents, tableName } = api.dependencies;
    const Key = keys.credential(credential.id);
    await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key,
        UpdateExpression: 'SET #state = :revoked',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':revoked': 'revoked' },
      }),
    );
    await publishAll({ ...publishing, documents: laggingBehind(credential) });
    expect(JSON.parse((await published(registerPath)) ?? '').people).toEqual([]);
  });

  /** A client whose index still has a credential as it was. */
  function laggingBehind(credential: object): Publishing['documents'] {
    const lagging = documentsAt(api.table.endpoint);
    lagging.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const answer = await next(args);
          const { IndexName } = z
            .looseObject({ IndexName: z.optional(z.string()) })
            .parse(args.input);
          if (commandName !== 'QueryCommand' || IndexName === undefined) return answer;
          const { Items = [] } = z
            .looseObject({ Items: z.optional(z.array(z.looseObject({ kind: z.string() }))) })
            .parse(answer.output);
          const before = Items.map((item) => (item.kind === 'credential' ? credential : item));
          return { ...answer, output: { ...answer.output, Items: before } };
        },
      { step: 'initialize', priority: 'high', name: 'lagging' },
    );
    return lagging;
  }
});
