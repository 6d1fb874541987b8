import { secretHash } from './keyed-hash.ts';
import { sessionCookieName } from './session-cookie-name.ts';

/** Who a request says it comes from; true only once the record's hash agrees. */
export interface SessionClaim {
  readonly workshopId: string;
  readonly participantId: string;
  readonly sessionHash: string;
}

const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict';
const value = /^([a-z0-9]{16,32})\.([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{22})$/;

/** Set-Cookie for a session; without an age, so that it ends with the browser at the latest. */
export function sessionCookie(workshopId: string, participantId: string, secret: string): string {
  return `${sessionCookieName}=${workshopId}.${participantId}.${secret}; ${attributes}`;
}

/** Set-Cookie that ends the session on this device. */
export const endedSessionCookie = `${sessionCookieName}=; ${attributes}; Max-Age=0`;

/** The claim in the request's cookies; undefined when there is none or it is malformed. */
export function claimIn(cookies: readonly string[]): SessionClaim | undefined {
  const cookie = cookies.find((each) => each.startsWith(`${sessionCookieName}=`));
  const parts = cookie && value.exec(cookie.slice(sessionCookieName.length + 1));
  if (!parts) return undefined;
  const [, workshopId, participantId, secret] = parts;
  if (!workshopId || !participantId || !secret) return undefined;
  return { workshopId, participantId, sessionHash: secretHash(secret) };
}
