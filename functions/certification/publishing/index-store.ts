import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { credentialIndexKey, table } from '../../platform/table.ts';
import { type Credential, credential } from '../items/credential.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/**
 * A body's credentials that end between two moments (epoch seconds), or, without `until`, at any time
 * from the first on. The index may lag a moment.
 */
export async function* credentialsEnding(
  { documents: client, tableName }: Store,
  bodyId: string,
  { from, until }: { readonly from: number; readonly until?: number },
): AsyncGenerator<Credential> {
  const isLast = until === undefined;
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      IndexName: table.index.name,
      KeyConditionExpression: `#body = :body AND #ends ${isLast ? '>= :from' : 'BETWEEN :from AND :until'}`,
      ExpressionAttributeNames: {
        '#body': table.index.partitionKey,
        '#ends': table.index.sortKey,
      },
      ExpressionAttributeValues: {
        ':body': credentialIndexKey(bodyId, 0).gsi1pk,
        ':from': credentialIndexKey(bodyId, from).gsi1sk,
        ...(!isLast && { ':until': credentialIndexKey(bodyId, until).gsi1sk }),
      },
    },
  );
  for await (const { Items = [] } of pages) yield* Items.map((item) => credential.parse(item));
}
