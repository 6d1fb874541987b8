import { logFault } from '../../platform/log-fault.ts';
import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { signOutAddress } from '../identity-provider.ts';
import { endedStaffCookie, staffSecretHash } from '../staff-cookie.ts';
import { endStaffSessions, findStaffSession } from '../store/staff-sessions.ts';

/**
 * Ends every session of the person, here and on every other device. Whoever's own has ended already
 * goes on to the provider as well: its session may have outlived ours, and the next person at a
 * shared computer would find it.
 */
export const signOutStaff: Use<typeof staffEndpoints.signOutStaff> = async (
  { body, cookies },
  dependencies,
) => {
  const hash = staffSecretHash(cookies);
  const session = hash === undefined ? undefined : await findStaffSession(dependencies, hash);
  if (session) await endStaffSessions(dependencies, session.staffId, hash);
  const page = `/${body.language}/console/`;
  const ended = (go: string) => ({
    kind: 'ok' as const,
    body: { go },
    cookies: [endedStaffCookie],
  });
  try {
    const settings = await dependencies.identity();
    return ended(await signOutAddress(settings, new URL(page, settings.site).href));
  } catch (error) {
    // Signed out here, whatever the provider does.
    logFault(dependencies, 'sign-out-staff', error);
    return ended(page);
  }
};
