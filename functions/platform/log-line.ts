import type { ProblemType } from './http-status.ts';

/**
 * All that a request leaves in the log. No address, user agent, cookie, path, query or body: what
 * isn't in this type can't be logged.
 */
export interface LogLine {
  readonly route: string;
  readonly requestId: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly problem?: ProblemType;
  /** For faults: the error's name and where it was thrown, never its message (it may hold data). */
  readonly fault?: { readonly name: string; readonly at: string };
}
