import type { Dependencies } from './dependencies.ts';
import type { Endpoint, Role } from './endpoint.ts';
import type { ProblemOutcome } from './outcome.ts';

/** A person who has signed in, as a use sees them. */
export interface StaffCaller {
  readonly staffId: string;
  /** Of the organisation that the path names; empty where it names none. */
  readonly organisationId: string;
  readonly roles: readonly Role[];
}

/** What is known of a request when its caller is looked up. */
export interface StaffRequest {
  readonly endpoint: Endpoint;
  readonly cookies: readonly string[];
  /** Parsed by the endpoint's own schema. */
  readonly params: unknown;
}

/**
 * Says who a staff request comes from, or what refuses it. An organisation that the caller is no
 * member of looks like one that doesn't exist.
 */
export type Authorise = (
  request: StaffRequest,
  dependencies: Dependencies,
) => Promise<
  | { readonly kind: 'staff'; readonly staff: StaffCaller }
  | ProblemOutcome<'not-signed-in' | 'session-ended' | 'not-found' | 'role-needed'>
>;
