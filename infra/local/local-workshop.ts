import { openWorkshop } from '../../functions/enrollment/open-workshop.ts';
import type { Workshop } from '../../functions/enrollment/workshop.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { StopHere } from './stop-here.ts';
import { workshopsOf } from './workshops-of.ts';

/** The organisation of every workshop that is opened from a terminal. */
export const localOrganisation = 'local';

export interface LocalWorkshop {
  readonly title: string;
  readonly modules: readonly string[];
  readonly phase: Workshop['phase'];
  readonly seats: number;
  readonly days: number;
}

/** What `npm start` offers to try: a title that says nothing to a person looking over a shoulder. */
export const demoWorkshop: LocalWorkshop = {
  title: 'Everyday choices',
  modules: ['consent'],
  phase: 'self-paced',
  seats: 200,
  days: 365,
};

/** Opens a workshop with the newest quiz version of each module. Throws `StopHere` for no module. */
export async function openLocalWorkshop(
  dependencies: Dependencies,
  { modules, days, ...planned }: LocalWorkshop,
): Promise<Workshop> {
  const starts = dependencies.now();
  return openWorkshop(dependencies, {
    ...planned,
    organisationId: localOrganisation,
    modules: await Promise.all(modules.map((id) => newest(dependencies, id))),
    explanationsReleased: true,
    starts,
    ends: starts + days * 86_400,
    retentionDays: 30,
  });
}

async function newest({ content }: Dependencies, id: string) {
  const facts = await content.module(id);
  if (!facts) throw new StopHere(`There is no module "${id}" in content/modules.`);
  return { id, version: Math.max(...facts.quizVersions) };
}

/** The workshops that can be joined now, the latest first; opens the demo when there is none. */
export async function openWorkshops(dependencies: Dependencies): Promise<Workshop[]> {
  const now = dependencies.now();
  const known = await workshopsOf(dependencies, localOrganisation);
  const open = known.filter(
    ({ state, starts, ends }) => state === 'open' && starts <= now && now < ends,
  );
  return open.length > 0 ? open : [await openLocalWorkshop(dependencies, demoWorkshop)];
}
