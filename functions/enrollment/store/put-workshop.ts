import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys, workshopIndexKey } from '../../platform/table.ts';
import type { Workshop } from '../workshop.ts';

/** Writes a new workshop and its join code; throws if id or code were taken, which chance forbids. */
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
        put({
          ...keys.workshop(workshop.id),
          ...workshopIndexKey(workshop.organisationId, workshop.starts),
          ...workshop,
        }),
        put({ ...keys.joinCode(codeHash), kind: 'join-code', workshopId: workshop.id }),
      ],
    }),
  );
}
