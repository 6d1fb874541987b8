import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What a keyed hash is for: a hash made for one purpose never equals one made for another. */
export type Purpose =
  | 'join-code'
  | 'resume-code'
  | 'network'
  | 'participant'
  | 'mark'
  | 'session'
  | 'session-clock'
  | 'workshop'
  | 'workshop-change'
  | 'roster-batch'
  | 'roster-code'
  | 'personal-code'
  | 'staff'
  | 'invitation'
  | 'invitation-repeat'
  | 'project'
  | 'recognised-address'
  | 'login'
  | 'first-resume-code'
  | 'training-day'
  | 'practice'
  | 'witness'
  | 'witness-repeat'
  | 'credential'
  | 'recognition';

/** HMAC-SHA-256 over purpose and value, 32 bytes. */
export function keyedHash(pepper: string, purpose: Purpose, value: string): Buffer {
  return createHmac('sha256', pepper).update(`${purpose}\n${value}`).digest();
}

/** The same as 22 base64url characters (128 bits), for keys and identities. */
export function keyedId(pepper: string, purpose: Purpose, value: string): string {
  return keyedHash(pepper, purpose, value).subarray(0, 16).toString('base64url');
}

/** SHA-256 of a 128-bit secret, base64url: needs no key, since the secret can't be guessed. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Compares without telling by its time how much was right. */
export function sameText(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
