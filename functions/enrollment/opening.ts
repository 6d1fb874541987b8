import type { TransactItems } from '../platform/all-or-nothing.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { problemOutcome } from '../platform/outcome.ts';
import { keys } from '../platform/table.ts';
import { findOrganisation } from '../staff/store/organisations.ts';
import { checkPlan } from './check-plan.ts';
import { joinCodeHash } from './identity.ts';
import { newestModules } from './newest-modules.ts';
import { makeCode } from './rules/make-code.ts';
import { openingFaults } from './rules/opening-faults.ts';
import { joinCodeLength } from './rules/typed-code.ts';
import { latestEnd, rehearsalSeconds } from './rules/workshop-times.ts';
import { sensitiveGate } from './sensitive-gate.ts';
import { putDue } from './store/due.ts';
import type { Workshop } from './workshop.ts';
import { planOf } from './workshop-sheet.ts';

/**
 * What opening a draft writes, or why it can't be opened: the newest versions are pinned, retention
 * is the organisation's as it is now, the join code is made, and the end is put on the clock.
 */
export async function opening(dependencies: Dependencies, draft: Workshop) {
  const now = dependencies.now();
  const organisation = await findOrganisation(dependencies, draft.organisationId);
  if (!organisation) return problemOutcome('not-found');
  const plan = planOf(draft);
  const fields = [
    ...(await checkPlan(dependencies, organisation, plan)),
    ...openingFaults(plan, now),
  ];
  if (fields.length > 0) return problemOutcome('invalid-plan', { fields });
  const gate = await sensitiveGate(dependencies, organisation, draft);
  if (gate?.gate === 'on' && !gate.allowed) return problemOutcome('credential-needed');
  const code = plan.joining === 'code' ? makeCode(dependencies.randomBytes(joinCodeLength)) : '';
  const expires = plan.rehearsal ? now + rehearsalSeconds : undefined;
  const set: Partial<Workshop> = {
    state: 'open',
    modules: await newestModules(dependencies, plan.modules),
    code,
    latestEnd: latestEnd(plan, now),
    retentionDays: organisation.settings.retentionDays,
    ...(expires !== undefined && { expires }),
  };
  const ttl = expires !== undefined && { ttl: expires };
  const along = [
    putDue(dependencies.tableName, draft),
    ...(code === '' ? [] : [putJoinCode(dependencies, code, { id: draft.id, ttl })]),
  ];
  return { kind: 'write', write: { set, along, ...(ttl && { marks: ttl }) } } as const;
}

function putJoinCode(
  { tableName, secrets }: Dependencies,
  code: string,
  { id, ttl }: { readonly id: string; readonly ttl: false | { readonly ttl: number } },
): TransactItems[number] {
  const key = keys.joinCode(joinCodeHash(secrets.pepper, code));
  return {
    Put: {
      TableName: tableName,
      Item: { ...key, kind: 'join-code', workshopId: id, ...ttl },
      // Taken, which chance all but forbids: then another is made.
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  };
}
