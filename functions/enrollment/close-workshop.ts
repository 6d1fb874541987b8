import type { Dependencies } from '../platform/dependencies.ts';
import { moveState, participantIds, sealParticipant } from './store/seal.ts';

export type Closed =
  | { readonly kind: 'closed'; readonly sealed: number }
  | { readonly kind: 'not-open' };

/** Records sealed at the same time: a workshop of 2,000 is done in seconds, within one partition. */
const atOnce = 16;

/**
 * Closes a workshop: stops joins, then seals every participant record. May be stopped anywhere and
 * run again, any number of times. A closed workshop stays as it is (`not-open`).
 */
export async function closeWorkshop(dependencies: Dependencies, id: string): Promise<Closed> {
  const closing = await moveState(dependencies, id, { from: ['open', 'closing'], to: 'closing' });
  if (!closing) return { kind: 'not-open' };
  // A repeated run keeps the records' end: the later of the two would give them longer than said.
  const expires = Math.min(dependencies.now(), closing.ends) + closing.retentionDays * 86_400;
  let sealed = 0;
  for await (const page of participantIds(dependencies, id)) {
    for (let start = 0; start < page.length; start += atOnce) {
      const records = await Promise.all(
        page
          .slice(start, start + atOnce)
          .map((participantId) =>
            sealParticipant(dependencies, { workshopId: id, participantId, expires }),
          ),
      );
      sealed += records.filter((record) => record !== undefined).length;
    }
  }
  await moveState(dependencies, id, { from: ['closing', 'closing'], to: 'closed' });
  return { kind: 'closed', sealed };
}
