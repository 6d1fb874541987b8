import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import type { ConsoleApp, ModuleFacts } from '../app.ts';

/** A workshop's modules, in its order, as far as the site still has them. */
export function modulesOf(
  { around }: Pick<ConsoleApp, 'around'>,
  { plan }: Pick<WorkshopSheet, 'plan'>,
): ModuleFacts[] {
  return plan.modules.flatMap((id) => around.modules.find((module) => module.id === id) ?? []);
}
