import type { Dependencies } from '../platform/dependencies.ts';
import { keyedId } from '../platform/keyed-hash.ts';

/** A fresh random id of 128 bits. */
export function identifierFrom({ randomBytes }: Pick<Dependencies, 'randomBytes'>): string {
  return Buffer.from(randomBytes(16)).toString('base64url');
}

/**
 * Who a person is to us: the identity provider's issuer and subject, keyed, so that the table alone
 * doesn't lead to an account there.
 */
export function staffIdOf(pepper: string, issuer: string, subject: string): string {
  return keyedId(pepper, 'staff', JSON.stringify([issuer, subject]));
}

/** Under what the secret of an invitation's link is kept. */
export function invitationHash(pepper: string, secret: string): string {
  return keyedId(pepper, 'invitation', secret);
}
