import type { Dependencies } from '../platform/dependencies.ts';
import { keyedHash } from '../platform/keyed-hash.ts';
import { sessionEnd } from './rules/session-end.ts';

type Clock = Pick<Dependencies, 'secrets' | 'now'>;

/**
 * The time by which a participant's session is judged: the true one, shifted by up to 136 years that
 * only the pepper knows. So the end of a session, which has to lie in the record, doesn't tell on
 * which day somebody acted: beside the day on a roster row it would tie a name to answers.
 */
export function sessionNow({ secrets, now }: Clock, participantId: string): number {
  return now() + shift(secrets.pepper, participantId);
}

/** When a session that is used now ends, by the same clock. */
export function sessionEndsAt({ secrets, now }: Clock, participantId: string): number {
  return sessionEnd(now()) + shift(secrets.pepper, participantId);
}

function shift(pepper: string, participantId: string): number {
  return keyedHash(pepper, 'session-clock', participantId).readUInt32BE(0);
}
