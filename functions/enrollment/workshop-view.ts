import type { WorkshopView } from './contract.ts';
import { workshopStanding } from './rules/workshop-standing.ts';
import type { Workshop } from './workshop.ts';

/** What a participant sees of the workshop at `now` (epoch seconds); closing releases explanations. */
export function workshopViewOf(workshop: Workshop, now: number): WorkshopView {
  const { id, title, modules, phase, explanationsReleased } = workshop;
  const closed = workshopStanding(workshop, now) === 'closed';
  return {
    id,
    title,
    modules: modules.map((module) => ({ id: module.id, version: module.version })),
    phase,
    explanationsReleased: explanationsReleased || closed,
    closed,
  };
}
