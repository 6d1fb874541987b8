import { createCipheriv, createDecipheriv } from 'node:crypto';
import * as z from 'zod/mini';
import type { Dependencies } from '../platform/dependencies.ts';
import { keyedHash } from '../platform/keyed-hash.ts';
import { loginCookieName } from '../platform/session-cookie-name.ts';

/** A sign-in under way: what the answer of the identity provider must fit. */
const login = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  /** Of PKCE. */
  verifier: z.string(),
  /** The page of the console to which it leads. */
  path: z.string(),
  /** Epoch seconds. */
  ends: z.int(),
});
export type Login = z.infer<typeof login>;

/** Seconds that signing in may take, with a second factor and a look for the phone. */
const loginLives = 600;
const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

// Lax: the provider leads back from another site, where a Strict cookie would stay behind.
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** A sign-in that leads to `path`, with fresh secrets. */
export function newLogin({ randomBytes, now }: Dependencies, path: string): Login {
  const secret = () => Buffer.from(randomBytes(32)).toString('base64url');
  return { state: secret(), nonce: secret(), verifier: secret(), path, ends: now() + loginLives };
}

/** Set-Cookie that keeps the sign-in in the browser, sealed: it can be neither read nor made up. */
export function loginCookie({ secrets, randomBytes }: Dependencies, kept: Login): string {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, sealKey(secrets.pepper), iv, { authTagLength: tagBytes });
  const text = Buffer.concat([sealing.update(JSON.stringify(kept)), sealing.final()]);
  const sealed = Buffer.concat([iv, sealing.getAuthTag(), text]).toString('base64url');
  return `${loginCookieName}=${sealed}; ${attributes}; Max-Age=${loginLives}`;
}

/** Set-Cookie that ends it. */
export const endedLoginCookie = `${loginCookieName}=; ${attributes}; Max-Age=0`;

/** The sign-in that the request's one cookie holds; undefined when it isn't ours or has expired. */
export function loginIn(
  { secrets, now }: Pick<Dependencies, 'secrets' | 'now'>,
  cookies: readonly string[],
): Login | undefined {
  const [cookie, more] = cookies.filter((each) => each.startsWith(`${loginCookieName}=`));
  if (cookie === undefined || more !== undefined) return undefined;
  const text = unsealed(secrets.pepper, cookie.slice(loginCookieName.length + 1));
  const kept = text === undefined ? undefined : login.parse(JSON.parse(text));
  return kept && kept.ends > now() ? kept : undefined;
}

function unsealed(pepper: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  // Decoding forgives what a cookie of ours never holds.
  if (bytes.length <= ivBytes + tagBytes || bytes.toString('base64url') !== sealed) {
    return undefined;
  }
  const iv = bytes.subarray(0, ivBytes);
  const opening = createDecipheriv(cipher, sealKey(pepper), iv, { authTagLength: tagBytes });
  opening.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    const text = opening.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8');
    return text + opening.final('utf8');
  } catch {
    return undefined;
  }
}

function sealKey(pepper: string): Buffer {
  return keyedHash(pepper, 'login', 'seal');
}
