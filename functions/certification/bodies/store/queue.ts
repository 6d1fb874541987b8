import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../../platform/dependencies.ts';
import { applicationIndexKey, table } from '../../../platform/table.ts';
import { type Path, path } from '../../items/path.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** Those that somebody works off first; the rest moves up. */
const most = 100;

/**
 * The paths that wait for a body, the longest waiting first: handed in, appealed, or with harmful
 * behaviour that was seen. By the index, which may lag a moment: whoever decides reads the path itself.
 */
export async function waitingFor(
  { documents: client, tableName }: Store,
  bodyId: string,
): Promise<Path[]> {
  const { gsi1pk } = applicationIndexKey(bodyId, 0);
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      IndexName: table.index.name,
      KeyConditionExpression: '#waiting = :waiting',
      ExpressionAttributeNames: { '#waiting': table.index.partitionKey },
      ExpressionAttributeValues: { ':waiting': gsi1pk },
      Limit: most,
    },
  );
  const found: Path[] = [];
  for await (const { Items = [] } of pages) {
    found.push(...Items.map((item) => path.parse(item)));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}
