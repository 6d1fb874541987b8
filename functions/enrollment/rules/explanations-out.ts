import { type WorkshopTimes, workshopStanding } from './workshop-standing.ts';

/** Whether right answers are shown to those whose `after` attempt is in; closing releases them. */
export function explanationsOut(
  workshop: WorkshopTimes & { readonly explanationsReleased: boolean },
  now: number,
): boolean {
  return workshop.explanationsReleased || workshopStanding(workshop, now) === 'closed';
}
