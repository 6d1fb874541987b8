import type { Credential } from '../items/credential.ts';
import { successorId } from '../successor-id.ts';

/**
 * Joins superseded credentials with the lost ones that replaced them, which thereby get their holder
 * back: in `lost`, and in the answer, which has the same order as `superseded`.
 */
export function linkSuccessors(
  pepper: string,
  superseded: readonly Credential[],
  lost: Map<string, Credential>,
): Credential[] {
  const link = (from: Credential): Credential => {
    if (from.state !== 'superseded') return from;
    const to = [...lost.values()].find(
      ({ id, bodyId, name }) => bodyId === from.bodyId && id === successorId(pepper, from.id, name),
    );
    if (!to) return from;
    lost.set(to.id, link(withHolder(to, from)));
    return { ...from, supersededBy: to.id };
  };
  // Those of the table last: only they know a holder, and pass it on along the whole chain.
  for (const each of lost.values()) lost.set(each.id, link(each));
  return superseded.map(link);
}

function withHolder(to: Credential, from: Credential): Credential {
  const { staffId, email, province, profession, sex, recognised } = from;
  return {
    ...to,
    province,
    profession,
    sex,
    ...(staffId !== undefined && { staffId }),
    ...(email !== undefined && { email }),
    ...(recognised && { recognised }),
  };
}
