import type { Dependencies } from '../../../platform/dependencies.ts';
import { type ProblemOutcome, problemOutcome } from '../../../platform/outcome.ts';
import type { Use } from '../../../platform/route.ts';
import type { StaffCaller } from '../../../platform/staff-caller.ts';
import { bringAllowanceOf } from '../../allowance.ts';
import { credentialViewOf } from '../../credential-view.ts';
import type { Credential } from '../../items/credential.ts';
import type { Recognition } from '../../items/issuer.ts';
import { recognitionRefusal } from '../../rules/recognition-refusal.ts';
import type { bodiesEndpoints } from '../contract.ts';
import { issueRecognised, recognitionParts } from '../recognise.ts';
import { recogniserOf } from '../recogniser.ts';
import { findCredential } from '../store/credentials.ts';
import { discard, findRecognition } from '../store/recognitions.ts';

type Settle = 'confirm' | 'discard';
type Settled =
  | { readonly kind: 'settled'; readonly credential: Credential | undefined }
  /** Somebody else has settled it in the meantime. */
  | { readonly kind: 'changed' }
  | ProblemOutcome<'not-found' | 'own-proposal' | 'own-application'>;

/**
 * Confirms a recognition, which issues its credential, or discards it. What is settled stays so: the
 * same once more answers what came of it, anything else finds nothing that waits.
 */
export const settleRecognition: Use<typeof bodiesEndpoints.settleRecognition> = async (
  { staff, params: { organisationId, recognitionId }, body: { settle } },
  dependencies,
) => {
  for (;;) {
    const found = await findRecognition(dependencies, organisationId, recognitionId);
    if (!found) return problemOutcome('not-found');
    const settled = found.settled
      ? await earlier(dependencies, found, settle)
      : await settleOnce(dependencies, found, { staff, settle });
    if (settled.kind === 'problem') return settled;
    if (settled.kind === 'changed') continue;
    await bringAllowanceOf(dependencies, settled.credential);
    const credential = settled.credential ? credentialViewOf(settled.credential) : null;
    return { kind: 'ok', body: { credential } };
  }
};

async function earlier(
  dependencies: Dependencies,
  { bodyId, settled }: Recognition,
  settle: Settle,
): Promise<Settled> {
  const id = settled?.credentialId;
  if ((id === undefined) !== (settle === 'discard')) return problemOutcome('not-found');
  const credential = id === undefined ? undefined : await findCredential(dependencies, bodyId, id);
  return { kind: 'settled', credential };
}

async function settleOnce(
  dependencies: Dependencies,
  found: Recognition,
  { staff, settle }: { readonly staff: StaffCaller; readonly settle: Settle },
): Promise<Settled> {
  const { staffId } = staff;
  if (settle === 'discard') {
    const isDone = await discard(dependencies, found, { by: staffId, at: dependencies.now() });
    return isDone ? { kind: 'settled', credential: undefined } : { kind: 'changed' };
  }
  const recogniser = await recogniserOf(dependencies, staff);
  const { email } = found.recognised.holder;
  const proposal = { email, proposedBy: found.proposedBy.staffId };
  const refusal = recognitionRefusal(proposal, 'confirm', recogniser);
  if (refusal) return problemOutcome(refusal);
  const issued = await issueRecognised(dependencies, found, staffId);
  if (!issued) return problemOutcome('not-found');
  if (issued.kind === 'issued') return { kind: 'settled', credential: issued.credential };
  return recognitionParts[issued.part] === 'recognition'
    ? { kind: 'changed' }
    : problemOutcome('not-found');
}
