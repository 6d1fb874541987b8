import { GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { issuersPartition, keys, table } from '../../platform/table.ts';
import { type Issuer, issuer } from '../items/issuer.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** A certifying body as it shows itself; undefined where there is none. */
export async function findIssuer(
  { documents, tableName }: Store,
  bodyId: string,
): Promise<Issuer | undefined> {
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: keys.issuer(bodyId), ConsistentRead: true }),
  );
  return Item && issuer.parse(Item);
}

/** All certifying bodies that have said who they are: a few hundred at most. The index may lag a moment. */
export async function allIssuers({ documents: client, tableName }: Store): Promise<Issuer[]> {
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      IndexName: table.index.name,
      KeyConditionExpression: '#issuers = :issuers',
      ExpressionAttributeNames: { '#issuers': table.index.partitionKey },
      ExpressionAttributeValues: { ':issuers': issuersPartition },
    },
  );
  const found: Issuer[] = [];
  for await (const { Items = [] } of pages) found.push(...Items.map((item) => issuer.parse(item)));
  return found;
}
