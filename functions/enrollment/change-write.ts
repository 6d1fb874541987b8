import type { Dependencies } from '../platform/dependencies.ts';
import { moveDue } from './store/due.ts';
import type { WorkshopWrite } from './store/write-workshop.ts';
import type { Workshop } from './workshop.ts';
import type { WorkshopChange } from './workshops/contract.ts';

type OpenChange = Exclude<WorkshopChange, { change: 'open' }>;

/** What a change of an open workshop writes; whether it is allowed is `changeRefusal`'s to say. */
export function changeWrite(
  { tableName, now }: Pick<Dependencies, 'tableName' | 'now'>,
  workshop: Workshop,
  asked: OpenChange,
): WorkshopWrite {
  const ending = (set: Partial<Workshop> & { readonly ends: number }) => ({
    set,
    along: moveDue(tableName, workshop, set.ends),
  });
  switch (asked.change) {
    case 'extend':
      return { ...ending({ ends: asked.closes }), remove: ['closingAt'] };
    case 'seats':
      return { set: { seats: asked.seats }, seatsFor: asked.seats };
    case 'phase':
      return { set: { phase: asked.phase, plan: { ...workshop.plan, phasing: by(asked.phase) } } };
    case 'release-explanations':
      return { set: { explanationsReleased: true } };
    case 'close': {
      if (asked.noticeMinutes === 0) return ending(closed(workshop, now()));
      const at = Math.min(workshop.ends, now() + asked.noticeMinutes * 60);
      return ending({ ends: at, closingAt: at });
    }
    case 'cancel':
      return ending({ ...closed(workshop, now()), cancelled: true });
  }
}

/** Whoever sets a phase takes over from the clock. */
function by(phase: Workshop['phase']): Workshop['plan']['phasing'] {
  return { kind: phase === 'self-paced' ? 'self-paced' : 'by-hand' };
}

/** From this moment nothing is accepted; the closing job does the rest. */
function closed({ ends }: Workshop, now: number) {
  return { state: 'closing', closedAt: now, ends: Math.min(ends, now) } as const;
}
