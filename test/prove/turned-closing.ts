import { keys } from '../../functions/platform/table.ts';
import { batchOf, streamRecord } from '../functions/insights/stream-records.ts';

/** The event that begins the closing of a workshop. */
export function turnedClosing(workshopId: string) {
  const item = { ...keys.workshop(workshopId), kind: 'workshop', id: workshopId, state: 'closing' };
  return batchOf([streamRecord(1, undefined, item)]);
}
