import { problemStatus } from '../../platform/http-status.ts';
import { faultIn } from '../../platform/log-requests.ts';
import type { Issuer } from '../items/issuer.ts';
import { allIssuers } from '../store/issuers.ts';
import { bringAllowances } from './bring-allowances.ts';
import { publishBody } from './publish-body.ts';
import { isOfItsKeys, type OutList, publishAgain, publishNew } from './publish-credentials.ts';
import { publishRegister } from './publish-register.ts';
import { publishStatementKeys } from './publish-statement-keys.ts';
import type { Publishing } from './publishing.ts';
import { remindHolders } from './remind-holders.ts';
import { noteListPublished } from './status-store.ts';

/**
 * Publishes whatever isn't published. May run twice at once and be killed at any moment; the next run
 * completes it. Short and urgent things go first for all bodies, and what may take many runs last: the
 * keys of statements, profiles and status lists, the register, new credentials, and then those to be
 * looked at again after a change of keys. What fails holds nothing else up; answers how many parts did.
 */
export async function publishAll(publishing: Publishing): Promise<number> {
  const { failed, out } = await publishLists(publishing);
  return failed + (await publishHeld(publishing, out));
}

/**
 * The same, reminds whose credential ends soon, and brings to its place what credentials allow where
 * that was cut off: what the clock begins.
 */
export async function publishByClock(publishing: Publishing): Promise<number> {
  const { issuers, failed, out } = await publishLists(publishing);
  const remind = (issuer: Issuer) => remindHolders(publishing, issuer);
  const bring = (issuer: Issuer) => bringAllowances(publishing, issuer);
  const reminding = await each(publishing, issuers, remind);
  const bringing = await each(publishing, issuers, bring);
  const held = await publishHeld(publishing, out);
  return failed + reminding.length + bringing.length + held;
}

/** All but credentials; the lists whose credentials may be published. */
async function publishLists(publishing: Publishing): Promise<{
  readonly issuers: readonly Issuer[];
  readonly failed: number;
  readonly out: readonly OutList[];
}> {
  const issuers = await allIssuers(publishing);
  const out: OutList[] = [];
  const bring = (issuer: Issuer) => publishBody(publishing, issuer, (list) => out.push(list));
  const keys = await each(publishing, [publishing], publishStatementKeys);
  const bodies = await each(publishing, issuers, bring);
  const register = await each(publishing, [issuers], (all) => publishRegister(publishing, all));
  return { issuers, failed: keys.length + bodies.length + register.length, out };
}

/**
 * The credentials of these lists. That a list is published is noted only when all of it is, so that what
 * is killed in between begins again.
 */
async function publishHeld(publishing: Publishing, out: readonly OutList[]): Promise<number> {
  const note = ({ list, keys }: OutList) =>
    noteListPublished(publishing, { ...list, keys }, publishing.now());
  const unbrought = await each(publishing, out, async (of) => {
    await publishNew(publishing, of);
    if (isOfItsKeys(of)) await note(of);
  });
  const older = out.filter((of) => !isOfItsKeys(of));
  const unrenewed = await each(publishing, older, async (of) => {
    await publishAgain(publishing, of);
    if (!unbrought.includes(of)) await note(of);
  });
  return unbrought.length + unrenewed.length;
}

/** Does something with each part, one after the other; those that failed. */
async function each<T>(
  { log }: Pick<Publishing, 'log'>,
  parts: readonly T[],
  act: (part: T) => Promise<void>,
): Promise<readonly T[]> {
  const failed: T[] = [];
  for (const part of parts) {
    try {
      await act(part);
    } catch (error) {
      failed.push(part);
      log({
        route: 'publish',
        requestId: 'none',
        status: problemStatus['internal-fault'],
        milliseconds: 0,
        ...faultIn(error),
      });
    }
  }
  return failed;
}
