import type { Adapter, AdapterPayload } from 'oidc-provider';

/**
 * Where the embedded provider keeps its sessions and codes: in memory, until it stops. What the
 * library brings along says at every start that it is not for production.
 */
export function providerMemory(): new (model: string) => Adapter {
  const kept = new Map<string, AdapterPayload>();
  const byUid = new Map<string, string>();
  const byGrant = new Map<string, Set<string>>();
  return class implements Adapter {
    readonly #model: string;
    constructor(model: string) {
      this.#model = model;
    }
    #key = (id: string) => `${this.#model}:${id}`;
    async upsert(id: string, payload: AdapterPayload) {
      const key = this.#key(id);
      kept.set(key, payload);
      if (payload.uid) byUid.set(payload.uid, key);
      if (!payload.grantId) return;
      byGrant.set(payload.grantId, (byGrant.get(payload.grantId) ?? new Set()).add(key));
    }
    async find(id: string) {
      return kept.get(this.#key(id));
    }
    async findByUid(uid: string) {
      return kept.get(byUid.get(uid) ?? '');
    }
    async findByUserCode() {
      return undefined;
    }
    async consume(id: string) {
      const payload = kept.get(this.#key(id));
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    }
    async destroy(id: string) {
      kept.delete(this.#key(id));
    }
    async revokeByGrantId(grantId: string) {
      for (const key of byGrant.get(grantId) ?? []) kept.delete(key);
      byGrant.delete(grantId);
    }
  };
}
