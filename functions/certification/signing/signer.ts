import type { IssuerKey, IssuerKeys } from '../items/issuer-keys.ts';
import { issuerPath, keyAddress } from '../standard/addresses.ts';
import type { IssuerFile } from '../standard/issuer-file.ts';
import type { SignedType } from '../standard/signed-type.ts';
import type { KeyKeeper } from './key-keeper.ts';

/** Signs for one certifying body, or for the installation, with its active key. */
export interface Signer {
  /** As they are published, retired and compromised ones among them. */
  readonly keys: IssuerFile['keys'];
  /** Ids of keys whose signatures are still believed. */
  readonly trusted: ReadonlySet<string>;
  /**
   * Throws for the id of a key of this issuer that isn't among `keys`: whoever signed with it has seen
   * later keys, and what they signed must not be signed again by earlier ones.
   */
  readonly notBefore: (kid: string) => void;
  /** The compact JWS of a payload, whose JSON text is what gets signed. */
  sign(payload: object, typ?: SignedType): Promise<string>;
}

/** The signer of a body with these keys; undefined when none of them is active. */
export function signerOf(
  site: string,
  { bodyId, keys }: Pick<IssuerKeys, 'bodyId' | 'keys'>,
  keeper: KeyKeeper,
): Signer | undefined {
  const active = keys.find(({ state }) => state === 'active');
  if (!active) return undefined;
  const kid = ({ number }: IssuerKey) => keyAddress(site + issuerPath(bodyId), number);
  return {
    keys: keys.map((key) => ({
      kty: key.jwk.kty,
      n: key.jwk.n,
      e: 'AQAB',
      alg: 'RS256',
      use: 'sig',
      kid: kid(key),
      state: key.state,
    })),
    trusted: new Set(keys.filter(({ state }) => state !== 'compromised').map(kid)),
    notBefore: (other) => {
      const isOwn = other.startsWith(`${site}${issuerPath(bodyId)}#`);
      if (isOwn && keys.every((key) => kid(key) !== other)) {
        throw new Error(`${other} is later than the keys that were read.`);
      }
    },
    sign: (payload, typ = 'JWT') =>
      keeper.sign(
        active.reference,
        { alg: 'RS256', kid: kid(active), typ },
        JSON.stringify(payload),
      ),
  };
}
