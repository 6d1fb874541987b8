import type { Dependencies } from '../platform/dependencies.ts';
import { keyedHash, keyedId, secretHash } from '../platform/keyed-hash.ts';
import { makeCode } from './rules/make-code.ts';
import { resumeCodeLength } from './rules/typed-code.ts';

/** Who a participant is to us, all derived from the page's random join key. */
export interface Identity {
  readonly participantId: string;
  readonly sessionSecret: string;
  readonly sessionHash: string;
  readonly resumeCode: string;
  readonly resumeHash: string;
}

/**
 * Derives the identity by HMAC from workshop and join key, so that a join repeated after a lost
 * reply finds the same participant and gives the same answer, and nothing of it need be stored.
 */
export function identityFrom(
  { pepper }: Dependencies['secrets'],
  workshopId: string,
  joinKey: string,
): Identity {
  const seed = `${workshopId} ${joinKey}`;
  const sessionSecret = keyedId(pepper, 'session', seed);
  const resumeCode = makeCode(
    keyedHash(pepper, 'first-resume-code', seed).subarray(0, resumeCodeLength),
  );
  return {
    participantId: keyedId(pepper, 'participant', seed),
    sessionSecret,
    sessionHash: secretHash(sessionSecret),
    resumeCode,
    resumeHash: resumeHash(pepper, resumeCode),
  };
}

/** What tells participants on one phone apart, see the contract. */
export function markOf(pepper: string, participantId: string): string {
  return keyedHash(pepper, 'mark', participantId).subarray(0, 3).toString('hex');
}

/** Under what a resume code is kept. */
export function resumeHash(pepper: string, code: string): string {
  return keyedId(pepper, 'resume-code', code);
}

/** Under what a join code is kept. */
export function joinCodeHash(pepper: string, code: string): string {
  return keyedId(pepper, 'join-code', code);
}
