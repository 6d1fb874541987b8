const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The quiz form answered before: a bit of the random participant id (base64url), so that half get A
 * and half B, a repeated join agrees with itself, and no read is needed to know it.
 */
export function assignForm(participantId: string): 'A' | 'B' {
  return base64url.indexOf(participantId.charAt(0)) % 2 === 0 ? 'A' : 'B';
}

/** The form of an attempt: the assigned one before, the other one after (crossed over). */
export function formOf(participantId: string, phase: 'before' | 'after'): 'A' | 'B' {
  const assigned = assignForm(participantId);
  if (phase === 'before') return assigned;
  return assigned === 'A' ? 'B' : 'A';
}
