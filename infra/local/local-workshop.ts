import { openWorkshop } from '../../functions/enrollment/open-workshop.ts';
import { workshopsOf } from '../../functions/enrollment/store/workshops-of.ts';
import type { Workshop } from '../../functions/enrollment/workshop.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { StopHere } from './stop-here.ts';

/** The demo that `npm start` opens, and what is opened from a terminal, are organisations apart. */
const demoOrganisation = 'demo';
const terminalOrganisation = 'terminal';

export interface LocalWorkshop {
  readonly title: Workshop['title'];
  readonly modules: readonly string[];
  readonly phase: Workshop['phase'];
  readonly seats: number;
  readonly days: number;
}

/** What `npm start` offers to try: a title that says nothing to a person looking over a shoulder. */
export const demoWorkshop: LocalWorkshop = {
  title: 'everyday-choices',
  modules: ['consent'],
  phase: 'self-paced',
  seats: 200,
  days: 365,
};

/** Opens a workshop with the newest quiz version of each module. Throws `StopHere` for no module. */
export async function openLocalWorkshop(
  dependencies: Dependencies,
  { modules, days, ...planned }: LocalWorkshop,
  organisationId = terminalOrganisation,
): Promise<Workshop> {
  const starts = dependencies.now();
  return openWorkshop(dependencies, {
    ...planned,
    organisationId,
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

/** The demo and all workshops opened from a terminal, each group the latest first. */
export async function localWorkshops(dependencies: Dependencies): Promise<Workshop[]> {
  const demos = await workshopsOf(dependencies, demoOrganisation);
  return [...demos, ...(await workshopsOf(dependencies, terminalOrganisation))];
}

/** The workshops that can be joined now, the demo first; opens one as demo when there is none. */
export async function joinableWorkshops(dependencies: Dependencies): Promise<Workshop[]> {
  const now = dependencies.now();
  const joinable = (await localWorkshops(dependencies)).filter(
    ({ state, starts, ends }) => state === 'open' && starts <= now && now < ends,
  );
  if (joinable[0]?.organisationId === demoOrganisation) return joinable;
  return [await openLocalWorkshop(dependencies, demoWorkshop, demoOrganisation), ...joinable];
}
