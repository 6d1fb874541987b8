import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys, table, workshopIndexKey } from '../../platform/table.ts';
import type { Workshop } from '../workshop.ts';
import { putDue } from './due.ts';

/** Writes a new open workshop and its join code; throws if id or code were taken, which chance forbids. */
export async function putWorkshop(
  { documents, tableName }: Dependencies,
  workshop: Workshop,
  codeHash: string,
): Promise<void> {
  const put = (Item: Record<string, unknown>) => ({
    Put: { TableName: tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
  });
  await documents.send(
    new TransactWriteCommand({
      TransactItems: [
        put(workshopItem(workshop)),
        put({ ...keys.joinCode(codeHash), kind: 'join-code', workshopId: workshop.id }),
        putDue(tableName, workshop),
      ],
    }),
  );
}

/** A workshop as it lies in the table. */
export function workshopItem(workshop: Workshop): Record<string, unknown> {
  return {
    ...keys.workshop(workshop.id),
    ...workshopIndexKey(workshop.organisationId, workshop.starts),
    ...workshop,
    ...(workshop.expires !== undefined && { [table.ttlAttribute]: workshop.expires }),
  };
}
