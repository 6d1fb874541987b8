import type { Dependencies } from '../platform/dependencies.ts';
import { newestModules } from './newest-modules.ts';
import { draftExpires, joinsFrom } from './rules/workshop-times.ts';
import type { Workshop } from './workshop.ts';
import type { WorkshopPlan } from './workshops/plan.ts';

/** What of a workshop follows from its plan while it is a draft. */
export type Drafted = Pick<
  Workshop,
  'title' | 'plan' | 'modules' | 'seats' | 'starts' | 'ends' | 'phase' | 'expires'
>;

/** The fields in which a plan is kept. */
export async function drafted(
  dependencies: Pick<Dependencies, 'content' | 'now'>,
  { title, modules, seats, closes, ...plan }: WorkshopPlan,
): Promise<Drafted> {
  const expires = draftExpires({ closes, rehearsal: plan.rehearsal }, dependencies.now());
  return {
    title,
    plan,
    modules: await newestModules(dependencies, modules),
    seats,
    starts: joinsFrom(plan.days),
    ends: closes,
    phase: plan.phasing.kind === 'self-paced' ? 'self-paced' : 'before',
    ...(expires !== undefined && { expires }),
  };
}
