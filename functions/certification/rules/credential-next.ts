/** What a certifying body has made of a credential. That time ends it is no state but a date. */
export type CredentialState = 'active' | 'suspended' | 'revoked' | 'superseded';

export type CredentialAct = 'suspend' | 'reinstate' | 'revoke' | 'supersede';

export type CredentialRefusal = 'not-in-this-state' | 'own-credential';

const moves: Readonly<
  Record<CredentialAct, { readonly from: readonly CredentialState[]; readonly to: CredentialState }>
> = {
  suspend: { from: ['active'], to: 'suspended' },
  reinstate: { from: ['suspended'], to: 'active' },
  revoke: { from: ['active', 'suspended'], to: 'revoked' },
  supersede: { from: ['active'], to: 'superseded' },
};

/**
 * What an act of a certifier makes of a credential, or why it can't be done. Revoked and superseded
 * are for good; nobody decides about their own.
 */
export function credentialNext(
  { state, holder }: { readonly state: CredentialState; readonly holder: string },
  act: CredentialAct,
  certifier: string,
): { readonly state: CredentialState } | { readonly refusal: CredentialRefusal } {
  if (holder === certifier) return { refusal: 'own-credential' };
  const { from, to } = moves[act];
  return from.includes(state) ? { state: to } : { refusal: 'not-in-this-state' };
}

/** What a credential is worth at `now`; times are epoch seconds. */
export type CredentialStanding =
  | 'not-yet-valid'
  | 'valid'
  | 'expired'
  | Exclude<CredentialState, 'active'>;

export function credentialStanding(
  {
    state,
    validFrom,
    validUntil,
  }: {
    readonly state: CredentialState;
    readonly validFrom: number;
    readonly validUntil: number;
  },
  now: number,
): CredentialStanding {
  if (state !== 'active') return state;
  if (now < validFrom) return 'not-yet-valid';
  return now < validUntil ? 'valid' : 'expired';
}
