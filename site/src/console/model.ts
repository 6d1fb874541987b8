import type * as z from 'zod/mini';
import type { Problem } from '../../../functions/platform/problem.ts';
import type { staffEndpoints } from '../../../functions/staff/contract.ts';
import type { Route } from './navigation/routes.ts';

/** Who has signed in, and where they belong. */
export type Me = z.infer<(typeof staffEndpoints)['me']['answers']['ok']>;

/** An organisation as one of its members sees it. */
export type Membership = Me['organisations'][number];

/** What became of a request that gave no answer. */
export type Failure =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'offline' };

/** What the console has to say: a text of the dictionaries, or why something failed. */
export type Notice = { readonly kind: 'said'; readonly text: string } | Failure;

export type Standing =
  | { readonly kind: 'starting' | 'unreachable' | 'signed-out' }
  | { readonly kind: 'signed-in'; readonly me: Me };

/** All that the shell knows; screens keep their own state. */
export interface Model {
  readonly standing: Standing;
  /** Undefined: an address that is none of ours. */
  readonly route: Route | undefined;
  /** Whether the address has changed since the page was loaded: then focus goes along. */
  readonly moved: boolean;
  /** The session ended while a screen was open: the screen stays, and sign-in is offered. */
  readonly sessionEnded: boolean;
  readonly notice: Notice | null;
}
