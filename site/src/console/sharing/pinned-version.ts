import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import type { ModuleFacts } from '../app.ts';

/**
 * The version of a module's questions that a workshop has. Once it is open that need not be the site's
 * newest, and counts of any other are refused; until then it has no version of its own.
 */
export function pinnedVersion(
  { state, modules }: Pick<WorkshopSheet, 'state' | 'modules'>,
  { id, version }: Pick<ModuleFacts, 'id' | 'version'>,
): number {
  const pinned = state === 'draft' ? undefined : modules.find((module) => module.id === id);
  return pinned?.version ?? version;
}
