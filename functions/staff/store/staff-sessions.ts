import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys, staffIndex, table } from '../../platform/table.ts';
import { type StaffSession, staffSession } from '../person.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** The session behind the hash of a secret, over or not. */
export async function findStaffSession(
  { documents, tableName }: Store,
  hash: string,
): Promise<StaffSession | undefined> {
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: keys.staffSession(hash), ConsistentRead: true }),
  );
  return Item && staffSession.parse(Item);
}

export async function putStaffSession(
  { documents, tableName }: Store,
  hash: string,
  session: StaffSession,
): Promise<void> {
  const Item = {
    ...keys.staffSession(hash),
    ...staffIndex.session(session.staffId, hash),
    ...session,
    ttl: session.ends,
  };
  await documents.send(new PutCommand({ TableName: tableName, Item }));
}

/** Keeps a session alive; false when it has been ended in the meantime. */
export async function touchStaffSession(
  { documents, tableName }: Store,
  hash: string,
  idleEnds: number,
): Promise<boolean> {
  try {
    await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.staffSession(hash),
        UpdateExpression: 'SET idleEnds = :idleEnds',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':idleEnds': idleEnds },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

const found = z.object({ pk: z.string(), sk: z.string() });

/**
 * Ends every session of a person. The one with `hash` is gone for certain; the index by which the
 * others are found may lag a moment behind a sign-in elsewhere.
 */
export async function endStaffSessions(
  { documents, tableName }: Store,
  staffId: string,
  hash: string | undefined,
): Promise<void> {
  const { gsi1pk } = staffIndex.session(staffId, '');
  const { Items = [] } = await documents.send(
    new QueryCommand({
      TableName: tableName,
      IndexName: table.index.name,
      KeyConditionExpression: '#person = :person AND begins_with(#session, :sessions)',
      ExpressionAttributeNames: {
        '#person': table.index.partitionKey,
        '#session': table.index.sortKey,
      },
      ExpressionAttributeValues: { ':person': gsi1pk, ':sessions': staffIndex.sessions },
    }),
  );
  const others = Items.map((item) => found.parse(item));
  const own = hash === undefined ? [] : [keys.staffSession(hash)];
  await Promise.all(
    [...own, ...others].map(({ pk, sk }) =>
      documents.send(new DeleteCommand({ TableName: tableName, Key: { pk, sk } })),
    ),
  );
}
