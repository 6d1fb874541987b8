import { keys } from '../../platform/table.ts';

/**
 * The part of a transaction that holds whoever decides, or signs as a certifier, to still being one of
 * the body: whoever was removed a moment ago does neither.
 */
export function stillCertifier(TableName: string, bodyId: string, staffId: string) {
  return {
    ConditionCheck: {
      TableName,
      Key: keys.member(bodyId, staffId),
      ConditionExpression: 'contains(#roles, :certifier)',
      ExpressionAttributeNames: { '#roles': 'roles' },
      ExpressionAttributeValues: { ':certifier': 'certifier' },
    },
  };
}
