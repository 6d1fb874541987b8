import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { allOrNothing } from '../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { invitationPrefix, keys } from '../../platform/table.ts';
import { type Invitation, type InvitationSecret, invitation } from '../invitation.ts';
import type { Member } from '../organisation.ts';
import { withinOrganisation } from './within-organisation.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** Writes a new invitation and what its secret leads to; false when a repeat finds them there. */
export function putInvitation(dependencies: Dependencies, made: Invitation): Promise<boolean> {
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
  return allOrNothing(dependencies, [
    put({ ...keys.invitation(organisationId, id), ...made, ttl: expires }),
    put({ ...keys.invitationSecret(secretHash), ...secret, ttl: expires }),
  ]);
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

/**
 * Those that can be accepted now, the last to end first; `members` are the organisation's, whose
 * coordinators' invitations count.
 */
export async function invitationsOf(
  store: Store & Pick<Dependencies, 'now'>,
  organisationId: string,
  members: readonly Member[],
): Promise<Invitation[]> {
  const all = await withinOrganisation(store, organisationId, {
    prefix: invitationPrefix,
    item: invitation,
  });
  const coordinates = (staffId: string) =>
    members.some((each) => each.staffId === staffId && each.roles.includes('coordinator'));
  return all
    .filter(({ expires }) => expires > store.now())
    .filter(({ invitedBy }) => invitedBy === undefined || coordinates(invitedBy))
    .sort((one, other) => other.expires - one.expires);
}

/** Takes an invitation back, if nobody has accepted it before. */
export function deleteInvitation(
  dependencies: Dependencies,
  { organisationId, id, secretHash }: Invitation,
): Promise<boolean> {
  const { tableName: TableName } = dependencies;
  return allOrNothing(dependencies, [
    {
      Delete: {
        TableName,
        Key: keys.invitation(organisationId, id),
        ConditionExpression: 'attribute_exists(pk)',
      },
    },
    { Delete: { TableName, Key: keys.invitationSecret(secretHash) } },
  ]);
}
