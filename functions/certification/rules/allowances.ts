interface Credential {
  readonly bodyId: string;
  readonly state: string;
  /** Epoch seconds. */
  readonly validFrom: number;
  readonly validUntil: number;
}

/** When credentials allow what they allow: each while it is valid, and only while it is active. */
export function allowances(credentials: readonly Credential[], now: number) {
  return credentials
    .filter(({ state, validUntil }) => state === 'active' && now < validUntil)
    .map(({ bodyId, validFrom, validUntil }) => ({ bodyId, from: validFrom, until: validUntil }))
    .sort((one, other) => one.from - other.from || one.bodyId.localeCompare(other.bodyId));
}
