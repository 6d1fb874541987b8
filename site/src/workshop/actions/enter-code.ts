import type { Outcome } from '../../api/call.ts';
import type { SharedMark } from '../keep/shared-mark.ts';

/**
 * Runs a request that may put another session into this browser. The mark is gone meanwhile, so
 * that no other tab sends anything under a session that may have changed; it comes back when the
 * server refused, and stays away when nobody knows.
 */
export async function enterCode<Body extends { readonly mark: string }>(
  mark: SharedMark,
  send: () => Promise<Outcome<Body>>,
): Promise<Outcome<Body>> {
  const before = mark.read();
  mark.write(null);
  const outcome = await send();
  if (outcome.kind === 'answer') mark.write(outcome.body.mark);
  if (outcome.kind === 'problem') mark.write(before);
  return outcome;
}
