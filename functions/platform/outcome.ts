import type * as z from 'zod/mini';
import type { Endpoint } from './endpoint.ts';
import type { ProblemType, SuccessKind } from './http-status.ts';
import type { Language } from './language.ts';
import type { FieldError } from './problem.ts';
import type { SessionClaim } from './session-cookie.ts';
import type { StaffCaller } from './staff-caller.ts';

/** A problem as a value: a use returns it, only the pipeline knows its number. */
export interface ProblemOutcome<T extends ProblemType = ProblemType> {
  readonly kind: 'problem';
  readonly type: T;
  readonly fields?: readonly FieldError[];
  readonly retryAfterSeconds?: number;
}

export function problemOutcome<T extends ProblemType>(
  type: T,
  more: Omit<ProblemOutcome, 'kind' | 'type'> = {},
): ProblemOutcome<T> {
  return { kind: 'problem', type, ...more };
}

/** Success of a declared kind, and what happens to the session cookie with it. */
export interface SuccessOutcome<K extends SuccessKind, B> {
  readonly kind: K;
  readonly body: B;
  /** Set-Cookie lines. */
  readonly cookies?: readonly string[];
  /** Where `see-other` leads. */
  readonly location?: string;
}

type Success<E extends Endpoint> = {
  [K in keyof E['answers'] & SuccessKind]: E['answers'][K] extends z.ZodMiniType<infer B>
    ? SuccessOutcome<K, B>
    : never;
}[keyof E['answers'] & SuccessKind];

type OwnProblem<E extends Endpoint> =
  | E['problems'][number]
  | 'try-again-later'
  | (E['params'] extends z.ZodMiniObject ? 'not-found' : never)
  | (E['caller'] extends 'participant' ? 'session-ended' | 'session-moved' : never);

/** What a use of this endpoint may answer: nothing that its declaration doesn't name. */
export type OutcomeOf<E extends Endpoint> = Success<E> | ProblemOutcome<OwnProblem<E>>;

type Parsed<S> = S extends z.ZodMiniType<infer T> ? T : undefined;

/** A parsed request as a use sees it. */
export interface RequestOf<E extends Endpoint> {
  readonly params: E extends { params: infer S } ? Parsed<S> : undefined;
  readonly query: E extends { query: infer S } ? Parsed<S> : undefined;
  readonly body: E extends { body: infer S } ? Parsed<S> : undefined;
  /** Who the cookie claims to be; checked by the store's condition. */
  readonly claim: E['caller'] extends 'participant' ? SessionClaim : SessionClaim | undefined;
  /** Who has signed in, and what that person may do here; read anew for each request. */
  readonly staff: E['caller'] extends 'staff' ? StaffCaller : undefined;
  /** All cookies as they came, `name=value`. */
  readonly cookies: readonly string[];
  /** The viewer's /24 or /64, hex. */
  readonly network: string;
  /** The language that our page asks for, where it does. */
  readonly language: Language | undefined;
}

/** A parsed request before it is known which endpoint it is for. */
export interface ParsedRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly claim: SessionClaim | undefined;
  readonly staff: StaffCaller | undefined;
  readonly cookies: readonly string[];
  readonly network: string;
  readonly language: Language | undefined;
}
