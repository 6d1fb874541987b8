import { findOrganisation } from '../../staff/store/organisations.ts';
import { changeTo } from '../bodies/store/change-credential.ts';
import type { Credential } from '../items/credential.ts';
import type { IssuerKey } from '../items/issuer-keys.ts';
import { credentialPath, statementsIssuer, statusListPath } from '../standard/addresses.ts';
import { findIssuer } from '../store/issuers.ts';
import { linkSuccessors } from './link-successors.ts';
import { lostCredentials } from './lost-credentials.ts';
import { type ListPlan, planList } from './plan-list.ts';
import { sortPaths } from './published-paths.ts';
import { liftRevision, putRebuilt, reservePlace } from './restored-store.ts';
import type { Restoring, TakenOver } from './restoring.ts';
import { takeOverKeys } from './take-over-keys.ts';
import { withdrawListings } from './withdraw-listings.ts';

/**
 * After the table was restored to an earlier second: takes over from the published files what it
 * forgot, so that nothing becomes valid, believed or listed again that was not, and publishing goes on.
 * Every step is one condition or transaction: it may be killed and run again, and changes nothing then.
 */
export async function takeOver(restoring: Restoring): Promise<TakenOver> {
  const { issuers, lists, credentials } = sortPaths(await restoring.paths());
  const { keys, changedKeys, ...bodies } = await standingBodies(restoring, issuers);
  const { lost, unfit } = await lostCredentials(restoring, credentials, keys);
  const rebuilt = [...lost.keys()];
  const plans: ListPlan[] = [];
  for (const list of lists.filter(({ bodyId }) => keys.has(bodyId))) {
    const plan = await planList(restoring, list, lost);
    if (plan) {
      plans.push(plan);
      unfit.push(...plan.strangers);
    } else unfit.push(statusListPath(list.bodyId, list.list));
  }
  const changed = link(restoring, plans, lost);
  for (const after of changed) {
    if (!(await changeTo(restoring, after))) {
      throw new Error(
        `${after.id} was changed meanwhile: run this again, with everything stopped.`,
      );
    }
  }
  const refused = await putLost(restoring, lost);
  unfit.push(...refused, ...(await reserve(restoring, plans)));
  for (const { revision, ...of } of plans) {
    if (revision > 0) await liftRevision(restoring, of, revision);
  }
  return {
    ...bodies,
    keys: changedKeys,
    changed: changed.map(({ id }) => id),
    rebuilt: rebuilt.filter((id) => !refused.includes(credentialPath(id))),
    suspendedAgain: plans.flatMap(({ suspendedAgain }) => suspendedAgain),
    unlisted: await withdrawListings(restoring),
    unfit,
  };
}

interface StandingBodies extends Pick<TakenOver, 'unknownBodies' | 'withoutProfile'> {
  readonly changedKeys: string[];
  /** As they stand now, of the bodies that the table knows. */
  readonly keys: ReadonlyMap<string, readonly IssuerKey[]>;
}

async function standingBodies(
  restoring: Restoring,
  issuers: readonly string[],
): Promise<StandingBodies> {
  const keys = new Map<string, readonly IssuerKey[]>();
  const changedKeys: string[] = [];
  const unknownBodies: string[] = [];
  const withoutProfile: string[] = [];
  for (const id of issuers) {
    const issuer = await findIssuer(restoring, id);
    const isBody = id !== statementsIssuer;
    if (isBody && !issuer && !(await findOrganisation(restoring, id))) unknownBodies.push(id);
    else {
      if (isBody && !issuer) withoutProfile.push(id);
      const taken = await takeOverKeys(restoring, id);
      keys.set(id, taken.keys);
      if (taken.isChanged) changedKeys.push(id);
    }
  }
  return { keys, changedKeys, unknownBodies, withoutProfile };
}

/** The credentials to change, with what came in their places; those give `lost` its holders back. */
function link(
  { secrets }: Restoring,
  plans: readonly ListPlan[],
  lost: Map<string, Credential>,
): readonly Credential[] {
  const changed = plans.flatMap((plan) => plan.changed);
  const known = plans.flatMap(({ superseded }) => superseded);
  linkSuccessors(secrets.pepper, known, lost);
  return linkSuccessors(secrets.pepper, changed, lost);
}

/** Superseded ones first, since they lead to others; the paths of those whose place is another's. */
async function putLost(
  restoring: Restoring,
  lost: ReadonlyMap<string, Credential>,
): Promise<string[]> {
  const isFirst = ({ state }: Credential) => state === 'superseded';
  const all = [...lost.values()];
  const refused: string[] = [];
  for (const each of [...all.filter(isFirst), ...all.filter((other) => !isFirst(other))]) {
    if (!(await putRebuilt(restoring, each))) refused.push(credentialPath(each.id));
  }
  return refused;
}

async function reserve(restoring: Restoring, plans: readonly ListPlan[]): Promise<string[]> {
  const refused: string[] = [];
  for (const { bodyId, list, reserved } of plans) {
    for (const { place, to } of reserved) {
      if (!(await reservePlace(restoring, { bodyId, list, place }, to))) {
        refused.push(`${statusListPath(bodyId, list)}#${place}`);
      }
    }
  }
  return refused;
}
