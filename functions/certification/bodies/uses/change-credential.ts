import type * as z from 'zod/mini';
import type { Dependencies } from '../../../platform/dependencies.ts';
import { type ProblemOutcome, problemOutcome } from '../../../platform/outcome.ts';
import type { Use } from '../../../platform/route.ts';
import { bringAllowanceOf } from '../../allowance.ts';
import { credentialViewOf } from '../../credential-view.ts';
import type { Credential } from '../../items/credential.ts';
import { type CredentialRefusal, credentialNext } from '../../rules/credential-next.ts';
import { untilWritten } from '../../store/until-written.ts';
import { claimRecognised } from '../claim-recognised.ts';
import type { bodiesEndpoints } from '../contract.ts';
import { changeTo } from '../store/change-credential.ts';
import { findCredential } from '../store/credentials.ts';
import { supersede } from '../supersede.ts';

type Change = z.infer<(typeof bodiesEndpoints)['changeCredential']['body']>;

/**
 * Suspends, reinstates, revokes or corrects a credential that still is as the certifier saw it. What
 * it says stays; what has become of it is written beside, with the list that everybody can read.
 */
export const changeCredential: Use<typeof bodiesEndpoints.changeCredential> = async (
  { staff: { staffId }, params: { organisationId, credentialId }, body },
  dependencies,
) => {
  // Whoever was recognised before they ever signed in is known as the holder from here on.
  await claimRecognised(dependencies, staffId);
  const changed = await untilWritten(async () => {
    const found = await findCredential(dependencies, organisationId, credentialId);
    if (!found) return problemOutcome('not-found');
    return changeOnce(dependencies, found, { body, staffId });
  });
  if (changed.kind === 'problem') return changed;
  await bringAllowanceOf(dependencies, changed.credential);
  return { kind: 'ok', body: credentialViewOf(changed.credential) };
};

interface Changing {
  readonly body: Change;
  /** The certifier who changes it. */
  readonly staffId: string;
}

/** Undefined when somebody else has changed it since it was read. */
async function changeOnce(
  dependencies: Dependencies,
  found: Credential,
  changing: Changing,
): Promise<
  | { readonly kind: 'changed'; readonly credential: Credential }
  | ProblemOutcome<'changed-meanwhile' | CredentialRefusal>
  | undefined
> {
  const { body, staffId } = changing;
  const version = found.changes.length + 1;
  if (version === body.version + 1 && (await isRepeat(dependencies, found, changing))) {
    return { kind: 'changed', credential: found };
  }
  if (version !== body.version) return problemOutcome('changed-meanwhile');
  const { state, staffId: holder = '' } = found;
  if (isOrphan(found) && keeps.includes(body.change)) return problemOutcome('not-in-this-state');
  const next = credentialNext({ state, holder }, body.change, staffId);
  if ('refusal' in next) return problemOutcome(next.refusal);
  const change = { to: next.state, at: dependencies.now(), by: staffId, reason: body.reason };
  const after = { ...found, state: next.state, changes: [change, ...found.changes] };
  const credential =
    body.change === 'supersede'
      ? await supersede(dependencies, after, { name: body.name, certifier: staffId })
      : await changeTo(dependencies, after, staffId);
  return credential && { kind: 'changed', credential };
}

/** Acts that let somebody keep a credential. */
const keeps: readonly Change['change'][] = ['reinstate', 'supersede'];

/**
 * Of nobody yet, since it came back by a restore. It might be the certifier's own; and what corrected
 * its name wouldn't find the holder whom the next decision gives it back.
 */
function isOrphan({ staffId, email }: Credential): boolean {
  return staffId === undefined && email === undefined;
}

const states = {
  suspend: 'suspended',
  reinstate: 'active',
  revoke: 'revoked',
  supersede: 'superseded',
} as const;

/** Whether the last change is this one, of the same person: the same sent again after a lost reply. */
async function isRepeat(
  dependencies: Dependencies,
  { bodyId, changes: [last], supersededBy }: Credential,
  { body, staffId }: Changing,
): Promise<boolean> {
  const isSame =
    last?.by === staffId && last.reason === body.reason && last.to === states[body.change];
  if (!isSame || body.change !== 'supersede') return isSame;
  const successor = await findCredential(dependencies, bodyId, supersededBy ?? '');
  return successor?.name === body.name;
}
