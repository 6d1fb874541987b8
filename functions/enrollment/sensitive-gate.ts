import type { Dependencies } from '../platform/dependencies.ts';
import type { Organisation } from '../staff/organisation.ts';
import { findMember } from '../staff/store/members.ts';
import { isAllowed } from './rules/is-allowed.ts';
import type { Workshop } from './workshop.ts';
import type { SensitiveStanding } from './workshops/sensitive-standing.ts';

/**
 * Whether a draft's trainer may open its sensitive modules, whoever presses the button; undefined when
 * it has none. Whose credentials count is the organisation's to say; its gate starts off.
 */
export async function sensitiveGate(
  dependencies: Pick<Dependencies, 'documents' | 'tableName' | 'content' | 'now'>,
  { id, settings }: Organisation,
  { trainerId, modules }: Pick<Workshop, 'trainerId' | 'modules'>,
): Promise<SensitiveStanding | undefined> {
  const facts = await Promise.all(modules.map((each) => dependencies.content.module(each.id)));
  const sensitive = modules.filter((_, at) => facts[at]?.sensitive).map((each) => each.id);
  if (sensitive.length === 0) return undefined;
  const trainer = await findMember(dependencies, id, trainerId);
  const allowances = trainer?.mayOpen?.sensitive ?? [];
  const bodyId = settings.sensitiveGate?.bodyId ?? null;
  return {
    modules: sensitive,
    gate: settings.sensitiveGate ? 'on' : 'off',
    allowed: isAllowed(allowances, bodyId, dependencies.now()),
  };
}
