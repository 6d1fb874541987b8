import type { Dependencies } from '../platform/dependencies.ts';
import { keys } from '../platform/table.ts';
import { codesOfBatch, personalCodeHash } from './roster.ts';
import { deleteItems } from './store/delete-items.ts';
import { batchesOf, type RosterBatch } from './store/roster-batches.ts';

/**
 * Deletes all personal codes of a workshop, which are found again from their batches: those that were
 * read before the list of them went.
 */
export async function deleteRoster(
  dependencies: Dependencies,
  workshopId: string,
  read?: readonly RosterBatch[],
): Promise<void> {
  const { secrets } = dependencies;
  for (const batch of read ?? (await batchesOf(dependencies, workshopId))) {
    const codes = codesOfBatch(secrets, workshopId, batch);
    await deleteItems(
      dependencies,
      codes.map((code) => keys.rosterCode(personalCodeHash(secrets, code))),
    );
  }
}
