import type { Dependencies } from '../../platform/dependencies.ts';
import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { besideWithheld, isTrainer } from '../room-for.ts';
import { type PaperForms, roomFaults } from '../rules/room-faults.ts';
import { changeAsStaff } from '../staff-change.ts';
import { putRoom, readRoom } from '../store/room.ts';
import type { Workshop } from '../workshop.ts';
import type { workshopsEndpoints } from '../workshops/contract.ts';
import { roomRecord } from '../workshops/plan.ts';

/** As many as a problem tells. */
const mostFaults = 20;

/** Together with those that the trainer has taken down; of sheets there are no more than forms. */
const tooManyDays = [{ field: 'headCounts', reason: 'invalid' }] as const;

/**
 * Keeps what the trainer took down in the room, until the closing has begun: what is accepted is in
 * the report.
 */
export const takeRoomRecord: Use<typeof workshopsEndpoints.takeDown> = (
  { staff, params: { workshopId }, body: { version, room } },
  dependencies,
) => {
  const change = { staff, workshopId, version, asked: ['room', room] } as const;
  return changeAsStaff(dependencies, change, async (workshop) => {
    if (workshop.state === 'draft') return problemOutcome('workshop-not-open');
    if (workshop.state !== 'open') return problemOutcome('workshop-closed');
    const fields = roomFaults(room, await paperForms(dependencies, workshop));
    if (fields.length > 0) {
      return problemOutcome('invalid-room-record', { fields: fields.slice(0, mostFaults) });
    }
    const whole = isTrainer(workshop, staff)
      ? room
      : besideWithheld(room, await readRoom(dependencies, workshopId));
    if (!roomRecord.safeParse(whole).success) {
      return problemOutcome('invalid-room-record', { fields: tooManyDays });
    }
    const along = [putRoom(dependencies.tableName, workshop, whole)];
    return { kind: 'write', write: { set: {}, along } };
  });
};

/** The items of the workshop's own quizzes, each with its options. */
async function paperForms({ content }: Dependencies, { modules }: Workshop): Promise<PaperForms> {
  const forms = modules.flatMap(({ id, version }) =>
    (['A', 'B'] as const).map(async (form) => {
      const quiz = await content.quiz(`${id}.${form}.${version}`);
      const items = (quiz?.items ?? []).map((item) => [item.id, item.options] as const);
      return [`${id}.${form}`, new Map(items)] as const;
    }),
  );
  return new Map(await Promise.all(forms));
}
