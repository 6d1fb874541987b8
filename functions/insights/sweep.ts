import { beginClosing, nudgeClosing } from '../enrollment/store/closing-state.ts';
import { readWorkshop } from '../enrollment/store/workshop-cache.ts';
import { atOnce } from '../platform/at-once.ts';
import type { JobDependencies } from '../platform/dependencies.ts';
import { logFault } from '../platform/log-fault.ts';
import { type ClockItem, dueNow, forgetDue } from './store/due.ts';

/** Seconds after which a closing job that hasn't come to its end is begun again; it may take minutes. */
const patience = 900;
const workshopsAtOnce = 8;

/**
 * Looks at the workshops whose moment has come, each minute: those that are open begin to close, a
 * closing job that got lost is begun again, and what is closed is forgotten by the clock. One that
 * fails holds nobody up: it is still due a minute later. Says how many failed.
 */
export async function sweep(dependencies: JobDependencies): Promise<number> {
  let failed = 0;
  await atOnce(await dueNow(dependencies), workshopsAtOnce, async (due) => {
    try {
      await settle(dependencies, due);
    } catch (error) {
      logFault(dependencies, 'sweep', error);
      failed += 1;
    }
  });
  return failed;
}

async function settle(dependencies: JobDependencies, due: ClockItem): Promise<void> {
  const workshop = await readWorkshop(dependencies, due.workshopId);
  const now = dependencies.now();
  if (workshop?.state === 'open' && workshop.ends <= now) {
    await beginClosing(dependencies, workshop.id, now);
  } else if (workshop?.state === 'closing') {
    await nudgeClosing(dependencies, workshop.id, now - patience);
  } else {
    // Closed, cancelled or erased; or extended, and then another moment is noted.
    await forgetDue(dependencies, due);
  }
}
