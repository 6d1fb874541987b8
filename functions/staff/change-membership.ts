import type { Dependencies } from '../platform/dependencies.ts';
import type { Role } from '../platform/endpoint.ts';
import { type ProblemOutcome, problemOutcome } from '../platform/outcome.ts';
import type { Member } from './organisation.ts';
import { changeMemberTo, findMember } from './store/members.ts';

/** Tries when somebody else changes the same member between reading and writing. */
const tries = 4;

/** Gives a member these roles; with undefined removes them. Answers the member as it was before. */
export async function changeMembership(
  dependencies: Dependencies,
  { organisationId, staffId }: { readonly organisationId: string; readonly staffId: string },
  roles: readonly Role[] | undefined,
): Promise<
  | { readonly kind: 'written'; readonly before: Member }
  | ProblemOutcome<'not-found' | 'last-coordinator' | 'try-again-later'>
> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = await findMember(dependencies, organisationId, staffId);
    if (!before) return problemOutcome('not-found');
    const written = await changeMemberTo(dependencies, before, roles);
    if (written === 'written') return { kind: 'written', before };
    if (written === 'last-coordinator') return problemOutcome(written);
  }
  return problemOutcome('try-again-later', { retryAfterSeconds: 1 });
}
