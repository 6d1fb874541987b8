import { BatchGetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../../platform/dependencies.ts';
import { applicationIndexKey, keys, table } from '../../../platform/table.ts';
import { type Holder, holder } from '../../items/holder.ts';
import { type Path, path } from '../../items/path.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** Those that somebody works off first; the rest moves up. As many as a batch read names. */
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

/** What these people say of themselves, by id; without those who have said nothing. */
export async function holdersOf(
  { documents, tableName }: Store,
  staffIds: readonly string[],
): Promise<ReadonlyMap<string, Holder>> {
  const wanted = [...new Set(staffIds)].map((id) => keys.holder(id));
  if (wanted.length === 0) return new Map();
  const { Responses, UnprocessedKeys } = await documents.send(
    new BatchGetCommand({ RequestItems: { [tableName]: { Keys: wanted } } }),
  );
  if (UnprocessedKeys?.[tableName]) throw incomplete();
  const found = (Responses?.[tableName] ?? []).map((item) => holder.parse(item));
  return new Map(found.map((each) => [each.staffId, each]));
}

/** BatchGetItem answers partly under throttling; asking again is the page's turn. */
function incomplete(): Error {
  const error = new Error('The batch read came back incomplete.');
  error.name = 'ThrottlingException';
  return error;
}
