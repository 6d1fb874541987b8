import type { CredentialView } from './fields.ts';
import type { Credential } from './items/credential.ts';

/** A credential as its holder and the certifiers of its body see it. */
export function credentialViewOf(credential: Credential): CredentialView {
  const { id, bodyId, trackId, name, validFrom, validUntil, state, marks, published } = credential;
  const [latest] = credential.changes;
  return {
    id,
    bodyId,
    trackId,
    name,
    version: credential.changes.length + 1,
    validFrom,
    validUntil,
    state,
    changedAt: latest?.at ?? null,
    reason: latest?.reason ?? null,
    marks,
    supersededBy: credential.supersededBy ?? null,
    published,
  };
}
