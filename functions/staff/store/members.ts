import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Role } from '../../platform/endpoint.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { keys, memberPrefix } from '../../platform/table.ts';
import { type Member, member } from '../organisation.ts';
import { coordinatorsCounted } from './coordinators-counted.ts';
import { withinOrganisation } from './within-organisation.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** A person's place in an organisation as it stands; undefined for strangers. */
export async function findMember(
  { documents, tableName }: Store,
  organisationId: string,
  staffId: string,
): Promise<Member | undefined> {
  const { Item } = await documents.send(
    new GetCommand({
      TableName: tableName,
      Key: keys.member(organisationId, staffId),
      ConsistentRead: true,
    }),
  );
  return Item && member.parse(Item);
}

export function membersOf(store: Store, organisationId: string): Promise<Member[]> {
  return withinOrganisation(store, organisationId, { prefix: memberPrefix, item: member });
}

export type MemberWrite = 'written' | 'last-coordinator' | 'changed-meanwhile';

/**
 * Gives a member these roles, or with undefined removes them, if the member is still as it was read.
 * The organisation counts its coordinators in the same transaction: of two who go at the same time
 * one is refused as the last.
 */
export async function changeMemberTo(
  dependencies: Dependencies,
  before: Member,
  roles: readonly Role[] | undefined,
): Promise<MemberWrite> {
  const { organisationId } = before;
  const change =
    Number(roles?.includes('coordinator') ?? false) - Number(before.roles.includes('coordinator'));
  const command = new TransactWriteCommand({
    TransactItems: [
      memberPart(dependencies.tableName, before, roles),
      ...coordinatorsCounted(dependencies.tableName, organisationId, change),
    ],
  });
  try {
    await retryConflicts(dependencies, () => dependencies.documents.send(command));
    return 'written';
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const [place, count] = error.CancellationReasons ?? [];
    if (place?.Code === 'ConditionalCheckFailed') return 'changed-meanwhile';
    if (count?.Code === 'ConditionalCheckFailed') return 'last-coordinator';
    throw error;
  }
}

function memberPart(tableName: string, before: Member, roles: readonly Role[] | undefined) {
  const asRead = {
    TableName: tableName,
    Key: keys.member(before.organisationId, before.staffId),
    ConditionExpression: '#roles = :before',
    ExpressionAttributeNames: { '#roles': 'roles' },
  };
  if (roles === undefined) {
    return { Delete: { ...asRead, ExpressionAttributeValues: { ':before': before.roles } } };
  }
  return {
    Update: {
      ...asRead,
      UpdateExpression: 'SET #roles = :roles',
      ExpressionAttributeValues: { ':before': before.roles, ':roles': roles },
    },
  };
}
