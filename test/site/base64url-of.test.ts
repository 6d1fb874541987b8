import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64urlOf } from '../../site/src/base64url-of.ts';
import { bytesOf } from '../../site/src/verify/base64url.ts';

test('16 random bytes are written as the contracts ask for a key', () => {
  const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(bytes, (random) => {
      const key = base64urlOf(random);
      expect(key).toMatch(/^[A-Za-z0-9_-]{22}$/);
      const base64 = key.replace(/-/g, '+').replace(/_/g, '/');
      expect(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))).toEqual(random);
    }),
  );
});

/** As a list of many changes may have: more than browsers take as arguments of one call. */
const manyBytes = 300_000;

test.each([0, 1, 2, 3, 32, manyBytes])('%i bytes are written and read again', (count) => {
  const bytes = Uint8Array.from({ length: count }, (_, at) => (at * 89 + 251) % 256);
  const written = base64urlOf(bytes);
  expect(written).toBe(Buffer.from(bytes).toString('base64url'));
  const read = bytesOf(written);
  expect(read && Buffer.from(read).equals(bytes)).toBe(true);
});
