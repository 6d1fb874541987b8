import { secretHash } from '../platform/keyed-hash.ts';
import { staffCookieName } from '../platform/session-cookie-name.ts';

const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict';
const secret = /^[A-Za-z0-9_-]{43}$/;

/** Bytes of a session's secret: 256 bits. */
export const staffSecretBytes = 32;

/** Set-Cookie for a session; without an age, so that it ends with the browser at the latest. */
export function staffCookie(value: string): string {
  return `${staffCookieName}=${value}; ${attributes}`;
}

/** Set-Cookie that ends the session on this device. */
export const endedStaffCookie = `${staffCookieName}=; ${attributes}; Max-Age=0`;

/**
 * The hash of the session's secret in a request's cookies; undefined when there is none, it is
 * malformed, or there are several: a browser of ours never sends two.
 */
export function staffSecretHash(cookies: readonly string[]): string | undefined {
  const [value, more] = cookies
    .filter((each) => each.startsWith(`${staffCookieName}=`))
    .map((each) => each.slice(staffCookieName.length + 1));
  return value === undefined || more !== undefined || !secret.test(value)
    ? undefined
    : secretHash(value);
}
