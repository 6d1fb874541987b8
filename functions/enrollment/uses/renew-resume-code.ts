import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { enrollmentEndpoints } from '../contract.ts';
import { resumeHash } from '../identity.ts';
import { makeCode } from '../rules/make-code.ts';
import { resumeCodeLength } from '../rules/typed-code.ts';
import { readParticipant } from '../store/read-participant.ts';
import { replaceResumeCode } from '../store/sessions.ts';

/** Makes a fresh resume code; the old one is dead. Codes aren't stored, so none can be shown again. */
export const renewResumeCode: Use<typeof enrollmentEndpoints.renewResumeCode> = async (
  { claim },
  dependencies,
) => {
  const own = await readParticipant(dependencies, claim);
  if (own.kind === 'problem') return own;
  const resumeCode = makeCode(dependencies.randomBytes(resumeCodeLength));
  const replaced = await replaceResumeCode(dependencies, claim, {
    before: own.participant.resumeHash,
    after: resumeHash(dependencies.secrets.pepper, resumeCode),
    expires: own.participant.expires,
  });
  // Another tab was faster: its code is the one in force, and asking again gives a newer one.
  if (!replaced) return problemOutcome('try-again-later', { retryAfterSeconds: 1 });
  return { kind: 'created', body: { resumeCode } };
};
