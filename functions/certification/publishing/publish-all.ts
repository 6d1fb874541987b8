import { problemStatus } from '../../platform/http-status.ts';
import { faultIn } from '../../platform/log-requests.ts';
import type { Issuer } from '../items/issuer.ts';
import { allIssuers } from '../store/issuers.ts';
import { bringAllowances } from './bring-allowances.ts';
import { publishBody } from './publish-body.ts';
import { publishRegister } from './publish-register.ts';
import { publishStatementKeys } from './publish-statement-keys.ts';
import type { Publishing } from './publishing.ts';
import { remindHolders } from './remind-holders.ts';

/**
 * Publishes whatever isn't published: the keys of statements, then of every certifying body, then the
 * register. May run twice at once and be killed at any moment; the next run completes it. A body that
 * fails holds no other one up; answers how many parts failed.
 */
export async function publishAll(publishing: Publishing): Promise<number> {
  const issuers = await allIssuers(publishing);
  const keys = await each(publishing, [publishing], publishStatementKeys);
  const bodies = await each(publishing, issuers, (issuer) => publishBody(publishing, issuer));
  const register = await each(publishing, [issuers], (all) => publishRegister(publishing, all));
  return keys + bodies + register;
}

/**
 * The same, reminds whose credential ends soon, and brings to its place what credentials allow where
 * that was cut off: what the clock begins.
 */
export async function publishByClock(publishing: Publishing): Promise<number> {
  const failed = await publishAll(publishing);
  const issuers = await allIssuers(publishing);
  const remind = (issuer: Issuer) => remindHolders(publishing, issuer);
  const bring = (issuer: Issuer) => bringAllowances(publishing, issuer);
  return (
    failed + (await each(publishing, issuers, remind)) + (await each(publishing, issuers, bring))
  );
}

async function each<T>(
  { log }: Pick<Publishing, 'log'>,
  parts: readonly T[],
  act: (part: T) => Promise<void>,
): Promise<number> {
  let failed = 0;
  for (const part of parts) {
    try {
      await act(part);
    } catch (error) {
      failed += 1;
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
