import type { IssuerKey } from '../items/issuer-keys.ts';
import type { SignedType } from '../standard/signed-type.ts';

export type PublicKey = IssuerKey['jwk'];

/** The protected header of everything that is signed: RS256 over RSA-3072. */
export interface SignedHeader {
  readonly alg: 'RS256';
  readonly kid: string;
  readonly typ: SignedType;
}

/** Keeps private keys: KMS on AWS, files on this machine. No private key passes through here. */
export interface KeyKeeper {
  /** Makes the key of this number; asked again for the same one it may answer the same one. */
  create(bodyId: string, number: number): Promise<{ reference: string; jwk: PublicKey }>;
  /** The compact JWS of a payload. RS256 is deterministic: the same again is the same. */
  sign(reference: string, header: SignedHeader, payload: string): Promise<string>;
}
