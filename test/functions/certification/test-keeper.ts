import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyKeeper } from '../../../functions/certification/signing/key-keeper.ts';

/** More than a test looks at at once; a pair takes up to a second to make. */
const poolSize = 8;
const pool = new Map<number, ReturnType<typeof pair>>();
const pair = () => generateKeyPairSync('rsa', { modulusLength: 3_072 });

/** Where in the pool the pair of a reference is. */
const places = new Map<string, number>();

/**
 * Keys of the memory, for tests that look at something else. As many
 * references as the pool holds have a pair each; then pairs are given a second time.
 */
export const testKeeper: KeyKeeper = {
  create: async (bodyId, number) => {
    const reference = `${bodyId}-${number}`;
    const { n = '', e = '' } = keysOf(reference).publicKey.export({ format: 'jwk' });
    return { reference, jwk: { kty: 'RSA', n, e } };
  },
  sign: async (reference, header, payload) => {
    const base64url = (text: string) => Buffer.from(text, 'utf8').toString('base64url');
    const input = `${base64url(JSON.stringify(header))}.${base64url(payload)}`;
    const signature = sign('sha256', Buffer.from(input), keysOf(reference).privateKey);
    return `${input}.${signature.toString('base64url')}`;
  },
};

function keysOf(reference: string) {
  const place = places.get(reference) ?? places.size % poolSize;
  places.set(reference, place);
  const keys = pool.get(place) ?? pair();
  pool.set(place, keys);
  return keys;
}
