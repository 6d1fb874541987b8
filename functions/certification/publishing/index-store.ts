import { BatchGetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { credentialIndexKey, keys, table } from '../../platform/table.ts';
import { type Credential, credential } from '../items/credential.ts';
import { type Holder, holder } from '../items/holder.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** A body's credentials that end between two moments (epoch seconds). The index may lag a moment. */
export async function* credentialsEnding(
  { documents: client, tableName }: Store,
  bodyId: string,
  { from, until }: { readonly from: number; readonly until: number },
): AsyncGenerator<Credential> {
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      IndexName: table.index.name,
      KeyConditionExpression: '#body = :body AND #ends BETWEEN :from AND :until',
      ExpressionAttributeNames: {
        '#body': table.index.partitionKey,
        '#ends': table.index.sortKey,
      },
      ExpressionAttributeValues: {
        ':body': credentialIndexKey(bodyId, 0).gsi1pk,
        ':from': credentialIndexKey(bodyId, from).gsi1sk,
        ':until': credentialIndexKey(bodyId, until).gsi1sk,
      },
    },
  );
  for await (const { Items = [] } of pages) yield* Items.map((item) => credential.parse(item));
}

/** As many as a batch read may name. */
const mostAtOnce = 100;

/** What these people say of themselves, by who they are. */
export async function holdersOf(
  { documents, tableName }: Store,
  staffIds: readonly string[],
): Promise<ReadonlyMap<string, Holder>> {
  const found: Holder[] = [];
  for (let at = 0; at < staffIds.length; at += mostAtOnce) {
    let wanted = staffIds
      .slice(at, at + mostAtOnce)
      .map((id): Record<string, unknown> => ({ ...keys.holder(id) }));
    while (wanted.length > 0) {
      const { Responses, UnprocessedKeys } = await documents.send(
        new BatchGetCommand({
          RequestItems: { [tableName]: { Keys: wanted, ConsistentRead: true } },
        }),
      );
      found.push(...(Responses?.[tableName] ?? []).map((item) => holder.parse(item)));
      wanted = UnprocessedKeys?.[tableName]?.Keys ?? [];
    }
  }
  return new Map(found.map((each) => [each.staffId, each]));
}
