import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { invitationPrefix, keys } from '../../platform/table.ts';
import { type Invitation, type InvitationSecret, invitation } from '../invitation.ts';
import { membersOf } from './members.ts';
import { withinOrganisation } from './within-organisation.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** Writes a new invitation and what its secret leads to; false when a repeat finds them there. */
export async function putInvitation(
  dependencies: Dependencies,
  made: Invitation,
): Promise<boolean> {
  const { tableName } = dependencies;
  const { organisationId, id, secretHash, expires } = made;
  const secret: InvitationSecret = {
    kind: 'invitation-secret',
    organisationId,
    invitationId: id,
    expires,
  };
  const put = (Item: Record<string, unknown>) => ({
    Put: { TableName: tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
  });
  const command = new TransactWriteCommand({
    TransactItems: [
      put({ ...keys.invitation(organisationId, id), ...made, ttl: expires }),
      put({ ...keys.invitationSecret(secretHash), ...secret, ttl: expires }),
    ],
  });
  try {
    await retryConflicts(dependencies, () => dependencies.documents.send(command));
    return true;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code);
    if (codes.includes('ConditionalCheckFailed')) return false;
    throw error;
  }
}

/** An invitation that can be accepted now. */
export async function findInvitation(
  { documents, tableName, now }: Store & Pick<Dependencies, 'now'>,
  organisationId: string,
  invitationId: string,
): Promise<Invitation | undefined> {
  const { Item } = await documents.send(
    new GetCommand({
      TableName: tableName,
      Key: keys.invitation(organisationId, invitationId),
      ConsistentRead: true,
    }),
  );
  const found = Item && invitation.parse(Item);
  return found && found.expires > now() ? found : undefined;
}

/** Those that can be accepted now, the last to end first. */
export async function invitationsOf(
  store: Store & Pick<Dependencies, 'now'>,
  organisationId: string,
): Promise<Invitation[]> {
  const [all, members] = await Promise.all([
    withinOrganisation(store, organisationId, { prefix: invitationPrefix, item: invitation }),
    membersOf(store, organisationId),
  ]);
  const coordinates = (staffId: string) =>
    members.some((each) => each.staffId === staffId && each.roles.includes('coordinator'));
  return all
    .filter(({ expires }) => expires > store.now())
    .filter(({ invitedBy }) => invitedBy === undefined || coordinates(invitedBy))
    .sort((one, other) => other.expires - one.expires);
}

/** Takes an invitation back, if nobody has accepted it before. */
export async function deleteInvitation(
  dependencies: Dependencies,
  { organisationId, id, secretHash }: Invitation,
): Promise<boolean> {
  const { tableName: TableName, documents } = dependencies;
  const command = new TransactWriteCommand({
    TransactItems: [
      {
        Delete: {
          TableName,
          Key: keys.invitation(organisationId, id),
          ConditionExpression: 'attribute_exists(pk)',
        },
      },
      { Delete: { TableName, Key: keys.invitationSecret(secretHash) } },
    ],
  });
  try {
    await retryConflicts(dependencies, () => documents.send(command));
    return true;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    if (error.CancellationReasons?.[0]?.Code === 'ConditionalCheckFailed') return false;
    throw error;
  }
}
