import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { allOrNothing } from '../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys } from '../../platform/table.ts';
import { credentialParts } from '../bodies/store/issue.ts';
import { listChanged } from '../bodies/store/list-changed.ts';
import type { Credential, StatusPlace } from '../items/credential.ts';
import type { PublishedLoss } from '../rules/restored-credential.ts';
import type { ListOf } from './published-paths.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** Puts a rebuilt credential with its place; false when either has been given away. */
export function putRebuilt(dependencies: Dependencies, rebuilt: Credential): Promise<boolean> {
  const { id, bodyId, list, place, state } = rebuilt;
  const loss = state === 'active' ? undefined : state;
  return allOrNothing(dependencies, [
    placePut(dependencies, { bodyId, list, place }, { credentialId: id, loss }),
    ...credentialParts(dependencies, rebuilt),
  ]);
}

/** Keeps a place whose credential nobody knows; false when it has been given away. */
export function reservePlace(
  dependencies: Dependencies,
  at: Pick<Credential, 'bodyId' | 'list' | 'place'>,
  loss: PublishedLoss['to'],
): Promise<boolean> {
  const { bodyId, list, place } = at;
  // Of its own, since credentials are read by the ids of many places at once.
  const credentialId = `unknown-${bodyId}-${list}-${place}`;
  return allOrNothing(dependencies, [
    placePut(dependencies, at, { credentialId, loss }),
    listChanged(dependencies.tableName, { bodyId, list, taken: 1 }),
  ]);
}

function placePut(
  { tableName }: Store,
  { bodyId, list, place }: Pick<Credential, 'bodyId' | 'list' | 'place'>,
  {
    credentialId,
    loss,
  }: { readonly credentialId: string; readonly loss: PublishedLoss['to'] | undefined },
) {
  const item: StatusPlace = {
    kind: 'status-place',
    credentialId,
    place,
    revoked: loss === 'revoked' || loss === 'superseded',
    suspended: loss === 'suspended',
  };
  return {
    Put: {
      TableName: tableName,
      Item: { ...keys.statusPlace(bodyId, list, place), ...item },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  };
}

/** Lifts a list's revision to at least this one, so that the published list may be replaced. */
export async function liftRevision(
  { documents, tableName }: Store,
  { bodyId, list }: ListOf,
  revision: number,
): Promise<void> {
  try {
    await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.statusList(bodyId, list),
        UpdateExpression: `SET #kind = :kind, #bodyId = :bodyId, #list = :list, #revision = :revision,
          #taken = if_not_exists(#taken, :none),
          #publishedRevision = if_not_exists(#publishedRevision, :none),
          #publishedAt = if_not_exists(#publishedAt, :none)`,
        ConditionExpression: 'attribute_not_exists(#revision) OR #revision < :revision',
        ExpressionAttributeNames: {
          '#kind': 'kind',
          '#bodyId': 'bodyId',
          '#list': 'list',
          '#revision': 'revision',
          '#taken': 'taken',
          '#publishedRevision': 'publishedRevision',
          '#publishedAt': 'publishedAt',
        },
        ExpressionAttributeValues: {
          ':kind': 'status-list',
          ':bodyId': bodyId,
          ':list': list,
          ':revision': revision,
          ':none': 0,
        },
      }),
    );
  } catch (error) {
    // It is past that already.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** Takes somebody out of the register; they can list themselves again. False when they had left. */
export async function unlist({ documents, tableName }: Store, staffId: string): Promise<boolean> {
  try {
    await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.holder(staffId),
        UpdateExpression: 'SET #profile.#listed = :no',
        ConditionExpression: '#profile.#listed = :yes',
        ExpressionAttributeNames: { '#profile': 'profile', '#listed': 'listed' },
        ExpressionAttributeValues: { ':no': false, ':yes': true },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
