import { atOnce } from '../platform/at-once.ts';
import type { JobDependencies } from '../platform/dependencies.ts';
import type { Participant } from './participant.ts';
import { recordsExpire } from './rules/records-expire.ts';
import { participantIds, sealParticipant } from './store/seal.ts';
import type { Workshop } from './workshop.ts';

/** Records sealed at the same time: a workshop of 2,000 is done in seconds, within one partition. */
const recordsAtOnce = 16;

/**
 * Seals every participant record of a workshop that is closing, and hands back what each sealing
 * write read: all that its participants have done. May be stopped anywhere and run again, any number
 * of times.
 */
export async function sealWorkshop(
  dependencies: JobDependencies,
  workshop: Workshop,
): Promise<Participant[]> {
  const { id } = workshop;
  const expires = recordsExpire(workshop);
  const records: Participant[] = [];
  for await (const page of participantIds(dependencies, id)) {
    const sealed = await atOnce(page, recordsAtOnce, (participantId) =>
      sealParticipant(dependencies, { workshopId: id, participantId, expires }),
    );
    records.push(...sealed.filter((record) => record !== undefined));
  }
  return records;
}
