import { keys } from '../../platform/table.ts';

/**
 * The part of a transaction that counts an organisation's coordinators; none for no change. The
 * last one stays: the count never comes back to zero.
 */
export function coordinatorsCounted(tableName: string, organisationId: string, change: number) {
  if (change === 0) return [];
  const least = change < 0 ? 1 : -1;
  return [
    {
      Update: {
        TableName: tableName,
        Key: keys.organisation(organisationId),
        UpdateExpression: 'ADD coordinators :change',
        ConditionExpression: 'coordinators > :least',
        ExpressionAttributeValues: { ':change': change, ':least': least },
      },
    },
  ];
}
