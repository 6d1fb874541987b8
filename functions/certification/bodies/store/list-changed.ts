import { keys } from '../../../platform/table.ts';

/**
 * The part of a transaction that says a status list has changed: publishing finds lists by a revision
 * that isn't published. The first change of a list makes it.
 */
export function listChanged(
  TableName: string,
  {
    bodyId,
    list,
    taken,
  }: { readonly bodyId: string; readonly list: number; readonly taken: 0 | 1 },
) {
  return {
    Update: {
      TableName,
      Key: keys.statusList(bodyId, list),
      UpdateExpression: `SET #kind = :kind, #bodyId = :bodyId, #list = :list,
        #publishedRevision = if_not_exists(#publishedRevision, :none),
        #publishedAt = if_not_exists(#publishedAt, :none)
        ADD #revision :one, #taken :taken`,
      ExpressionAttributeNames: {
        '#kind': 'kind',
        '#bodyId': 'bodyId',
        '#list': 'list',
        '#publishedRevision': 'publishedRevision',
        '#publishedAt': 'publishedAt',
        '#revision': 'revision',
        '#taken': 'taken',
      },
      ExpressionAttributeValues: {
        ':kind': 'status-list',
        ':bodyId': bodyId,
        ':list': list,
        ':none': 0,
        ':one': 1,
        ':taken': taken,
      },
    },
  };
}
