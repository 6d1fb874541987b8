import type { Use } from '../../platform/route.ts';
import type { enrollmentEndpoints } from '../contract.ts';
import { enrollmentStateOf } from '../enrollment-state.ts';
import { ownEnrollment } from '../own-enrollment.ts';

/** The participant's own state and the workshop's open phase. */
export const readEnrollment: Use<typeof enrollmentEndpoints.state> = async (
  { claim },
  dependencies,
) => {
  const own = await ownEnrollment(dependencies, claim);
  if (own.kind === 'problem') return own;
  const body = await enrollmentStateOf(dependencies, own.participant, own.workshop);
  return { kind: 'ok', body };
};
