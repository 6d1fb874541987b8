import type * as z from 'zod/mini';
import type { ProblemType, SuccessKind } from './http-status.ts';

export type Capability =
  | 'enrollment'
  | 'quizzes'
  | 'staff'
  | 'insights'
  | 'certification'
  | 'exams'
  | 'description';
export type Caller = 'anyone' | 'participant' | 'staff';
/** What a member may be in an organisation; one person can be several. */
export type Role = 'trainer' | 'coordinator' | 'certifier';
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/**
 * One endpoint, declared once as data. Parsing, routes, the typed client, OpenAPI, the
 * authorisation matrix, the fuzz test and the alarm's text are read from it.
 */
export interface Endpoint {
  /** Stable name, e.g. `join-workshop`: the OpenAPI operation id and the log's route name. */
  readonly name: string;
  readonly capability: Capability;
  readonly method: Method;
  /** Path with `{parameters}` as API Gateway writes them. */
  readonly path: `/api/${string}`;
  readonly caller: Caller;
  /**
   * Of a staff endpoint: the roles of which its caller needs one in the path's `{organisationId}`.
   * Left out: whoever has signed in.
   */
  readonly roles?: readonly Role[];
  /**
   * Of a staff endpoint: an open page asks it by itself every few seconds, so that it tells nothing
   * about anybody being there and keeps no session alive.
   */
  readonly unattended?: true;
  readonly params?: z.ZodMiniObject;
  readonly query?: z.ZodMiniObject;
  readonly body?: z.ZodMiniType;
  /** Of the body, where 16 KB would not do. */
  readonly mostBytes?: number;
  /**
   * Seconds for which the edge may give one answer to everybody; it may then depend on the path
   * alone. Browsers keep nothing of it.
   */
  readonly sharedSeconds?: number;
  /** The answers on success: kind and the schema of the body. `no-content` has `null`. */
  readonly answers: Readonly<Partial<Record<SuccessKind, z.ZodMiniType>>>;
  /** The problems of its own that it may answer, beside those that `problemsOf` adds. */
  readonly problems: readonly ProblemType[];
  /** One sentence on what users lose when it fails: the alarm's text. */
  readonly loses: string;
}

/** Keeps the literal types of a declaration, so that uses and the client are checked against it. */
export function endpoint<const E extends Endpoint>(declaration: E): E {
  return declaration;
}

/** The route key as API Gateway names it: `POST /api/enrollments`. */
export function routeKeyOf(declared: Pick<Endpoint, 'method' | 'path'>): string {
  return `${declared.method} ${declared.path}`;
}

/** Whether it changes state: such requests must come from our own pages (`cross-site-request`). */
export function changesState(declared: Pick<Endpoint, 'method'>): boolean {
  return declared.method !== 'GET';
}

const ofEveryEndpoint: readonly ProblemType[] = [
  'not-through-the-front-door',
  'try-again-later',
  'internal-fault',
];
const ofChangingState: readonly ProblemType[] = ['cross-site-request'];
const ofBodies: readonly ProblemType[] = [
  'media-type-not-json',
  'body-too-large',
  'invalid-json',
  'invalid-body',
];
const ofStaff: readonly ProblemType[] = ['not-signed-in', 'session-ended'];
const ofMembers: readonly ProblemType[] = ['not-found', 'role-needed'];
const ofParticipants: readonly ProblemType[] = ['not-signed-in', 'session-ended', 'session-moved'];

/** All problems that a caller may meet: the endpoint's own and those that its shape brings. */
export function problemsOf(declared: Endpoint): readonly ProblemType[] {
  return [
    ...new Set([
      ...declared.problems,
      ...ofEveryEndpoint,
      ...(changesState(declared) ? ofChangingState : []),
      ...(declared.body ? ofBodies : []),
      ...(declared.params ? (['not-found'] as const) : []),
      ...(declared.query ? (['invalid-query'] as const) : []),
      ...(declared.caller === 'participant' ? ofParticipants : []),
      ...(declared.caller === 'staff' ? ofStaff : []),
      ...(declared.roles ? ofMembers : []),
    ]),
  ];
}
