import { openWorkshop } from '../../functions/enrollment/open-workshop.ts';
import { workshopsOf } from '../../functions/enrollment/store/workshops-of.ts';
import { unplanned, type Workshop } from '../../functions/enrollment/workshop.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { demoOrganisations, demoStaffId } from './identity/demo-people.ts';
import { StopHere } from './stop-here.ts';

/** The demo that `npm start` opens belongs to a demo organisation; what a terminal opens, to none. */
const [demoOrganisation] = demoOrganisations;
const terminalOrganisation = 'terminal';
/** By which the demo is found again among what was planned in the console. */
const demoInternalTitle = 'Demo';

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
  owner: Owner = { organisationId: terminalOrganisation },
): Promise<Workshop> {
  const starts = dependencies.now();
  return openWorkshop(dependencies, {
    ...planned,
    ...owner,
    modules: await Promise.all(modules.map((id) => newest(dependencies, id))),
    explanationsReleased: true,
    starts,
    ends: starts + days * 86_400,
    retentionDays: 30,
  });
}

type Owner = Pick<Workshop, 'organisationId'> & Partial<Pick<Workshop, 'trainerId' | 'plan'>>;

/** The demo's trainer and plan, as if it had been planned in the console. */
function demoOwner({ secrets, now }: Dependencies): Owner {
  const { id, settings, people } = demoOrganisation;
  const trainer = people.find(({ roles }) => roles.includes('trainer'));
  if (!trainer) throw new Error('The demo organisation has no trainer.');
  const plan: Workshop['plan'] = {
    ...unplanned,
    internalTitle: demoInternalTitle,
    days: [{ starts: now(), ends: now() + 7_200 }],
    province: settings.province,
    setting: 'school',
    languages: [...settings.languages],
    phasing: { kind: 'self-paced' },
  };
  return { organisationId: id, trainerId: demoStaffId(secrets.pepper, trainer), plan };
}

async function newest({ content }: Dependencies, id: string) {
  const facts = await content.module(id);
  if (!facts) throw new StopHere(`There is no module "${id}" in content/modules.`);
  return { id, version: Math.max(...facts.quizVersions) };
}

/** The demo organisation's workshops and all opened from a terminal, each group the latest first. */
export async function localWorkshops(dependencies: Dependencies): Promise<Workshop[]> {
  const demos = await everyWorkshop(dependencies, demoOrganisation.id);
  return [...demos, ...(await everyWorkshop(dependencies, terminalOrganisation))];
}

async function everyWorkshop(dependencies: Dependencies, organisationId: string) {
  const all: Workshop[] = [];
  let after: string | undefined;
  do {
    const { found, next } = await workshopsOf(dependencies, organisationId, { after });
    all.push(...found);
    after = next ?? undefined;
  } while (after !== undefined);
  return all;
}

/** The workshops that can be joined by code now, the demo first; opens it when there is none. */
export async function joinableWorkshops(dependencies: Dependencies): Promise<Workshop[]> {
  const now = dependencies.now();
  const joinable = (await localWorkshops(dependencies)).filter(
    ({ code, state, starts, ends }) =>
      code !== '' && state === 'open' && starts <= now && now < ends,
  );
  const demo =
    joinable.find(({ plan }) => plan.internalTitle === demoInternalTitle) ??
    (await openLocalWorkshop(dependencies, demoWorkshop, demoOwner(dependencies)));
  return [demo, ...joinable.filter(({ id }) => id !== demo.id)];
}
