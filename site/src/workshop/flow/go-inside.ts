import type { EnrollmentState } from '../../../../functions/enrollment/contract.ts';
import type { Place, TabRecord } from '../keep/tab-record.ts';
import type { Model } from './model.ts';

/** Into the workshop, to where the person was, unless that is no longer to be done. */
export function goInside(model: Model, enrollment: EnrollmentState): Model {
  const record = { ...model.record, place: fitting(model.record, enrollment) };
  return {
    ...model,
    screen: { kind: 'inside' },
    record,
    enrollment,
    notice: null,
    busy: false,
  };
}

function fitting({ place }: TabRecord, { workshop, attempts }: EnrollmentState): Place {
  const hub = { at: 'hub' } as const;
  if (!('module' in place)) return place;
  if (!workshop.modules.some(({ id }) => id === place.module)) return hub;
  const handedIn =
    place.at === 'quiz' &&
    attempts.some(({ module, phase }) => module === place.module && phase === place.phase);
  return handedIn ? hub : place;
}
