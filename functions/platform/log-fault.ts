import type { Dependencies } from './dependencies.ts';
import { faultIn } from './log-requests.ts';

/**
 * Logs a fault that isn't the request's own end: something outside failed, and the person was led on
 * kindly. `place` says what we were about.
 */
export function logFault({ log }: Pick<Dependencies, 'log'>, place: string, error: unknown): void {
  log({ route: place, requestId: 'none', status: 0, milliseconds: 0, ...faultIn(error) });
}
