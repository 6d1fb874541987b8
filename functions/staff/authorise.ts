import * as z from 'zod/mini';
import type { Dependencies } from '../platform/dependencies.ts';
import type { Endpoint } from '../platform/endpoint.ts';
import { problemOutcome } from '../platform/outcome.ts';
import type { Authorise } from '../platform/staff-caller.ts';
import { idleEnd, isOver } from './rules/staff-session-ends.ts';
import { staffSecretHash } from './staff-cookie.ts';
import { findMember } from './store/members.ts';
import { findStaffSession, touchStaffSession } from './store/staff-sessions.ts';

const named = z.object({ organisationId: z.string() });

/**
 * Says who a staff request comes from: cookie, session, and the person's place in the organisation
 * of the path, each read at every request, so that whoever is removed is out at the next one.
 */
export const authoriseStaff: Authorise = async ({ endpoint, cookies, params }, dependencies) => {
  const hash = staffSecretHash(cookies);
  if (hash === undefined) return problemOutcome('not-signed-in');
  const staffId = await personOf(dependencies, hash, endpoint);
  if (staffId === undefined) return problemOutcome('session-ended');
  if (!endpoint.roles) {
    return { kind: 'staff', staff: { staffId, organisationId: '', roles: [] } };
  }
  const { organisationId } = named.parse(params);
  const member = await findMember(dependencies, organisationId, staffId);
  if (!member) return problemOutcome('not-found');
  const { roles } = member;
  if (!endpoint.roles.some((role) => roles.includes(role))) return problemOutcome('role-needed');
  return { kind: 'staff', staff: { staffId, organisationId, roles } };
};

/** Whose live session it is; keeps it alive, if it was a person who asked and not an open page. */
async function personOf(
  dependencies: Dependencies,
  hash: string,
  { unattended }: Endpoint,
): Promise<string | undefined> {
  const now = dependencies.now();
  const session = await findStaffSession(dependencies, hash);
  if (!session || isOver(session, now)) return undefined;
  const idleEnds = unattended ? session.idleEnds : idleEnd(now);
  if (idleEnds > session.idleEnds && !(await touchStaffSession(dependencies, hash, idleEnds))) {
    return undefined;
  }
  return session.staffId;
}
