import { codeAlphabet } from './typed-code.ts';

/** A code from random bytes, one byte a character: 256 is a multiple of 32, so none is likelier. */
export function makeCode(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => codeAlphabet.charAt(byte % codeAlphabet.length)).join('');
}
