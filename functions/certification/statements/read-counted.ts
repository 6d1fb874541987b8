import { codesOfBatch, personalCodeHash } from '../../enrollment/roster.ts';
import { batchesOf } from '../../enrollment/store/roster-batches.ts';
import { readCodes } from '../../enrollment/store/roster-codes.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { CountedCode } from '../rules/count-roster.ts';

/**
 * All personal codes of a workshop as they stand, derived again from their batches: nobody but the
 * table says which there are. Undefined when there are none, and when those of a batch are gone, since
 * what is left would be counted for the whole. A code that was never written was never told.
 */
export async function readCounted(
  dependencies: Dependencies,
  workshopId: string,
): Promise<CountedCode[] | undefined> {
  const { secrets } = dependencies;
  const batches = (await batchesOf(dependencies, workshopId)).map((batch) =>
    codesOfBatch(secrets, workshopId, batch).map((code) => ({
      code,
      hash: personalCodeHash(secrets, code),
    })),
  );
  const hashes = batches.flat().map(({ hash }) => hash);
  const found = await readCodes(dependencies, workshopId, hashes);
  const isWhole = batches.every((batch) => batch.some(({ hash }) => found.has(hash)));
  if (batches.length === 0 || !isWhole) return undefined;
  return batches.flat().flatMap(({ code, hash }) => {
    const kept = found.get(hash);
    if (!kept) return [];
    const day = kept.standing === 'completed' ? (kept.day ?? null) : null;
    return [{ code, day, lost: kept.lost === true }];
  });
}
