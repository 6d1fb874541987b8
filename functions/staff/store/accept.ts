import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { keys, staffIndex } from '../../platform/table.ts';
import type { Invitation } from '../invitation.ts';
import type { Member } from '../organisation.ts';
import { coordinatorsCounted } from './coordinators-counted.ts';

export type Accepted = 'accepted' | 'gone' | 'already-member';

/**
 * Turns an invitation into a member, all or nothing: of many who hold one link exactly one comes in,
 * and none once its inviter has stopped coordinating. What the secret leads to stays until it
 * expires, to know a repeat of the same person. Nobody is let in by an invitation of their own.
 */
export async function acceptAs(
  dependencies: Dependencies,
  invited: Invitation,
  member: Member,
): Promise<Accepted> {
  const command = acceptCommand(dependencies, invited, member);
  try {
    await retryConflicts(dependencies, () => dependencies.documents.send(command));
    return 'accepted';
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const [open, , place, inviter] = (error.CancellationReasons ?? []).map(({ Code }) => Code);
    if (open === 'ConditionalCheckFailed') return 'gone';
    if (place === 'ConditionalCheckFailed') return 'already-member';
    if (invited.invitedBy !== undefined && inviter === 'ConditionalCheckFailed') return 'gone';
    throw error;
  }
}

/** The part of a transaction that holds the inviter to still being a coordinator. */
function inviterStays(TableName: string, { organisationId, invitedBy }: Invitation) {
  if (invitedBy === undefined) return [];
  return [
    {
      ConditionCheck: {
        TableName,
        Key: keys.member(organisationId, invitedBy),
        ConditionExpression: 'contains(#roles, :coordinator)',
        ExpressionAttributeNames: { '#roles': 'roles' },
        ExpressionAttributeValues: { ':coordinator': 'coordinator' },
      },
    },
  ];
}

function acceptCommand(
  { tableName: TableName, now }: Dependencies,
  invited: Invitation,
  member: Member,
): TransactWriteCommand {
  const { organisationId, id, secretHash, roles } = invited;
  const { staffId } = member;
  return new TransactWriteCommand({
    TransactItems: [
      {
        Delete: {
          TableName,
          Key: keys.invitation(organisationId, id),
          ConditionExpression: 'expires > :now',
          ExpressionAttributeValues: { ':now': now() },
        },
      },
      {
        Update: {
          TableName,
          Key: keys.invitationSecret(secretHash),
          UpdateExpression: 'SET spentBy = :staffId',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':staffId': staffId },
        },
      },
      {
        Put: {
          TableName,
          Item: {
            ...keys.member(organisationId, staffId),
            ...staffIndex.membership(staffId, organisationId),
            ...member,
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      ...inviterStays(TableName, invited),
      ...coordinatorsCounted(TableName, organisationId, roles.includes('coordinator') ? 1 : 0),
    ],
  });
}
