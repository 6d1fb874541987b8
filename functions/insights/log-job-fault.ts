import type { JobDependencies } from '../platform/dependencies.ts';
import { problemStatus } from '../platform/http-status.ts';
import { faultIn } from '../platform/log-requests.ts';

/** What a job leaves in the log of a fault: its name and place, nothing of the record. */
export function logJobFault(
  { log }: Pick<JobDependencies, 'log'>,
  job: 'tally' | 'closing' | 'sweep',
  error: unknown,
): void {
  log({
    route: job,
    requestId: 'none',
    status: problemStatus['internal-fault'],
    milliseconds: 0,
    ...faultIn(error),
  });
}
