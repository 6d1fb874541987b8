import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyKeeper } from '../../../functions/certification/signing/key-keeper.ts';

const made = new Map<string, ReturnType<typeof pair>>();
const pair = () => generateKeyPairSync('rsa', { modulusLength: 3_072 });

/** Keys of the memory, each made when it is first needed: for tests that look at something else. */
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
  const keys = made.get(reference) ?? pair();
  made.set(reference, keys);
  return keys;
}
