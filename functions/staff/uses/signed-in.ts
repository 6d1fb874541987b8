import { AuthorizationResponseError, ResponseBodyError } from 'openid-client';
import type { Dependencies } from '../../platform/dependencies.ts';
import { secretHash } from '../../platform/keyed-hash.ts';
import { logFault } from '../../platform/log-fault.ts';
import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { staffIdOf } from '../identity.ts';
import { type Identified, identifiedBy, UnfitAnswer } from '../identity-provider.ts';
import { endedLoginCookie, loginIn } from '../login.ts';
import { failedSignInPath } from '../rules/console-path.ts';
import { idleEnd, longestSession } from '../rules/staff-session-ends.ts';
import { staffCookie, staffSecretBytes } from '../staff-cookie.ts';
import { spendLogin } from '../store/logins.ts';
import { putPerson } from '../store/people.ts';
import { putStaffSession } from '../store/staff-sessions.ts';

/** Seconds after the last sign-in that a person is remembered: somebody who trains once a year. */
const rememberedFor = 400 * 86_400;

type Outcome = ReturnType<Use<typeof staffEndpoints.signedIn>>;

/**
 * Takes the identity provider's answer and begins a session. Leads to a page, which then asks as one
 * of ours: the session cookie is Strict, so it doesn't come with this navigation from another site.
 */
export const signedIn: Use<typeof staffEndpoints.signedIn> = async (request, dependencies) => {
  const login = loginIn(dependencies, request.cookies);
  if (!login) return failed(`/${request.language ?? 'en'}/`);
  try {
    if (!(await spendLogin(dependencies, login))) return await failed(login.path);
    const settings = await dependencies.identity();
    const identified = await identifiedBy(settings, login, request.query);
    return await beginSession(dependencies, identified, login.path);
  } catch (error) {
    if (!isRefusal(error)) logFault(dependencies, 'signed-in', error);
    return failed(login.path);
  }
};

/**
 * Nothing of ours or the provider's is broken: the person declined, or a browser brought what anybody
 * can make up, which must ring no alarm; also a code that the provider doesn't know.
 */
function isRefusal(error: unknown): boolean {
  if (error instanceof ResponseBodyError) return error.error === 'invalid_grant';
  return error instanceof UnfitAnswer || error instanceof AuthorizationResponseError;
}

async function failed(path: string): Outcome {
  const location = failedSignInPath(path);
  return { kind: 'see-other', body: null, location, cookies: [endedLoginCookie] };
}

async function beginSession(
  dependencies: Dependencies,
  { issuer, subject, name, email, emailVerified }: Identified,
  location: string,
): Outcome {
  const now = dependencies.now();
  const staffId = staffIdOf(dependencies.secrets.pepper, issuer, subject);
  const expires = now + rememberedFor;
  await putPerson(dependencies, { kind: 'person', staffId, name, email, emailVerified, expires });
  const secret = Buffer.from(dependencies.randomBytes(staffSecretBytes)).toString('base64url');
  await putStaffSession(dependencies, secretHash(secret), {
    kind: 'staff-session',
    staffId,
    ends: now + longestSession,
    idleEnds: idleEnd(now),
  });
  const cookies = [staffCookie(secret), endedLoginCookie];
  return { kind: 'see-other', body: null, location, cookies };
}
