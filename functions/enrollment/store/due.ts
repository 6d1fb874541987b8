import type { TransactItems } from '../../platform/all-or-nothing.ts';
import { keys } from '../../platform/table.ts';

/** What of a workshop is on the clock. */
interface Ending {
  readonly id: string;
  /** Epoch seconds. */
  readonly ends: number;
}

/** Puts a workshop's end on the clock, so that whoever looks what is due finds it. */
export function putDue(TableName: string, { id, ends }: Ending): TransactItems[number] {
  return { Put: { TableName, Item: { ...keys.due(ends, id), kind: 'due', workshopId: id } } };
}

/** Moves it. What is closing stays on the clock, so that a job that got lost is begun again. */
export function moveDue(TableName: string, before: Ending, ends: number): TransactItems {
  if (before.ends === ends) return [];
  return [
    { Delete: { TableName, Key: keys.due(before.ends, before.id) } },
    putDue(TableName, { id: before.id, ends }),
  ];
}
