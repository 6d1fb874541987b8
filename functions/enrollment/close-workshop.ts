import type { Dependencies } from '../platform/dependencies.ts';
import { beginClosing, finishClosing } from './store/closing-state.ts';
import { participantIds, sealParticipant } from './store/seal.ts';

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
  const closing = await beginClosing(dependencies, id);
  if (!closing?.closedAt) return { kind: 'not-open' };
  const expires = Math.min(closing.closedAt, closing.ends) + closing.retentionDays * 86_400;
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
  await finishClosing(dependencies, id);
  return { kind: 'closed', sealed };
}
