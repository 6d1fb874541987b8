import type { Dependencies } from '../../platform/dependencies.ts';
import type { SessionClaim } from '../../platform/session-cookie.ts';
import { sessionNow } from '../session-clock.ts';

/**
 * The condition that a write comes from the record's own live session, and that the record is
 * within its retention. Its values are those of `ownSessionValues`.
 */
export const ownSession = 'sessionHash = :session AND sessionEnds > :sessionNow AND expires > :now';

export function ownSessionValues(
  dependencies: Pick<Dependencies, 'secrets' | 'now'>,
  { sessionHash, participantId }: SessionClaim,
) {
  return {
    ':session': sessionHash,
    ':sessionNow': sessionNow(dependencies, participantId),
    ':now': dependencies.now(),
  };
}
