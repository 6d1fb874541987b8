import type { EnrollmentState } from '../../../../functions/enrollment/contract.ts';
import type { Draft } from '../keep/tab-record.ts';

/** Whether the server has the attempt of this module and phase. */
export function attemptIsIn(
  { attempts }: Pick<EnrollmentState, 'attempts'>,
  { module, phase }: Pick<Draft, 'module' | 'phase'>,
): boolean {
  return attempts.some((each) => each.module === module && each.phase === phase);
}
