import { secretHash } from '../../platform/keyed-hash.ts';
import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { sessionCookie } from '../../platform/session-cookie.ts';
import { keys } from '../../platform/table.ts';
import type { enrollmentEndpoints } from '../contract.ts';
import { enrollmentStateOf } from '../enrollment-state.ts';
import { resumeHash } from '../identity.ts';
import { resumeCode } from '../participant.ts';
import { normaliseCode, resumeCodeLength } from '../rules/typed-code.ts';
import { moveSession } from '../store/sessions.ts';
import { recentWorkshop } from '../store/workshop-cache.ts';
import { tryCode } from '../try-code.ts';

/** Goes on with the resume code, on this device or another; the session before it ends. */
export const resumeEnrollment: Use<typeof enrollmentEndpoints.resume> = async (
  { body, network },
  dependencies,
) => {
  const code = normaliseCode(body.resumeCode, resumeCodeLength);
  const hash = code && resumeHash(dependencies.secrets.pepper, code);
  const key = hash ? keys.resumeCode(hash) : undefined;
  const tried = await tryCode(dependencies, { key, network, item: resumeCode });
  if (tried.kind === 'problem') return tried;
  const { workshopId, participantId } = tried.item;
  const secret = Buffer.from(dependencies.randomBytes(16)).toString('base64url');
  const record = await moveSession(dependencies, {
    workshopId,
    participantId,
    resume: hash ?? '',
    sessionHash: secretHash(secret),
  });
  const workshop = record && (await recentWorkshop(dependencies, workshopId));
  if (!record || !workshop) return problemOutcome('code-unknown');
  return {
    kind: 'ok',
    body: await enrollmentStateOf(dependencies, record, workshop),
    cookies: [sessionCookie(workshopId, participantId, secret)],
  };
};
