import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys, staffIndex, table } from '../../platform/table.ts';
import { type Member, member } from '../organisation.ts';
import { type Person, person } from '../person.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** One batch read holds as many organisations with the person's places in them. */
const mostMemberships = 50;

export async function findPerson(
  { documents, tableName }: Store,
  staffId: string,
): Promise<Person | undefined> {
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: keys.person(staffId), ConsistentRead: true }),
  );
  return Item && person.parse(Item);
}

/** Writes what the identity provider says of a person, also where their colleagues read it. */
export async function putPerson(store: Store, known: Person): Promise<void> {
  const { documents, tableName } = store;
  const { staffId, name, email, expires } = known;
  const Item = { ...keys.person(staffId), ...known, ttl: expires };
  await documents.send(new PutCommand({ TableName: tableName, Item }));
  const outdated = (await membershipsOf(store, staffId)).filter(
    (each) => each.name !== name || each.email !== email,
  );
  await Promise.all(
    outdated.map(({ organisationId }) => rename(store, organisationId, { staffId, name, email })),
  );
}

/**
 * The organisations that a person belongs to, from the index: it may lag a moment, so who decides by
 * it reads the member item itself.
 */
export async function membershipsOf(
  { documents, tableName }: Store,
  staffId: string,
): Promise<Member[]> {
  const { gsi1pk } = staffIndex.membership(staffId, '');
  const { Items = [] } = await documents.send(
    new QueryCommand({
      TableName: tableName,
      IndexName: table.index.name,
      KeyConditionExpression: '#person = :person AND begins_with(#sort, :organisations)',
      ExpressionAttributeNames: {
        '#person': table.index.partitionKey,
        '#sort': table.index.sortKey,
      },
      ExpressionAttributeValues: { ':person': gsi1pk, ':organisations': staffIndex.memberships },
      Limit: mostMemberships,
    }),
  );
  return Items.map((item) => member.parse(item));
}

async function rename(
  { documents, tableName }: Store,
  organisationId: string,
  { staffId, name, email }: Pick<Member, 'staffId' | 'name' | 'email'>,
): Promise<void> {
  try {
    await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.member(organisationId, staffId),
        UpdateExpression: 'SET #name = :name, #email = :email',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#name': 'name', '#email': 'email' },
        ExpressionAttributeValues: { ':name': name, ':email': email },
      }),
    );
  } catch (error) {
    // Removed in the meantime.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
