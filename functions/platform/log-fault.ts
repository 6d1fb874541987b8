import type { Dependencies } from './dependencies.ts';
import { problemStatus } from './http-status.ts';
import { faultIn } from './log-requests.ts';

/**
 * Logs a fault that no answer tells of: a job's, or one after which a person was led on kindly. It
 * counts as 500, since whoever watches the log looks for that. `place` says what we were about;
 * nothing of the record or the request is in it.
 */
export function logFault({ log }: Pick<Dependencies, 'log'>, place: string, error: unknown): void {
  const status = problemStatus['internal-fault'];
  log({ route: place, requestId: 'none', status, milliseconds: 0, ...faultIn(error) });
}
