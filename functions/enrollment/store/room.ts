import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { TransactItems } from '../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys } from '../../platform/table.ts';
import type { Workshop } from '../workshop.ts';
import { type RoomRecord, roomRecord } from '../workshops/plan.ts';

/**
 * What a trainer took down in the room. Purpose: the report shows it, small groups suppressed.
 * Retention: until the closing job has put it there, which deletes it. Read by that job and the
 * workshop's trainer; of small groups by nobody else. Lies beside the workshop, so that participants'
 * reads don't carry it.
 */
const roomItem = z.object({
  kind: z.literal('room'),
  workshopId: z.string(),
  room: roomRecord,
});

export const emptyRoom: RoomRecord = { headCounts: [], stakeholders: [], notes: [], paper: [] };

/** What was taken down so far. */
export async function readRoom(
  { documents, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  workshopId: string,
): Promise<RoomRecord> {
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: keys.room(workshopId), ConsistentRead: true }),
  );
  return Item ? roomItem.parse(Item).room : emptyRoom;
}

/** Puts another in its place, in the transaction that changes the workshop's version. */
export function putRoom(
  TableName: string,
  { id, expires }: Workshop,
  room: RoomRecord,
): TransactItems[number] {
  const item = { ...keys.room(id), kind: 'room', workshopId: id, room };
  return { Put: { TableName, Item: { ...item, ...(expires !== undefined && { ttl: expires }) } } };
}
