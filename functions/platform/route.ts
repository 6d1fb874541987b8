import type { Dependencies } from './dependencies.ts';
import type { Endpoint } from './endpoint.ts';
import type { SuccessKind } from './http-status.ts';
import type {
  OutcomeOf,
  ParsedRequest,
  ProblemOutcome,
  RequestOf,
  SuccessOutcome,
} from './outcome.ts';

export type Use<E extends Endpoint> = (
  request: RequestOf<E>,
  dependencies: Dependencies,
) => Promise<OutcomeOf<E>>;

/** A declaration together with what it does, its types erased for the pipeline. */
export interface Route {
  readonly endpoint: Endpoint;
  readonly use: (
    request: ParsedRequest,
    dependencies: Dependencies,
  ) => Promise<SuccessOutcome<SuccessKind, unknown> | ProblemOutcome>;
}

/**
 * Joins a declaration and its use; the compiler checks one against the other here, and nowhere
 * later. The pipeline hands the use only what this declaration's own schemas have parsed, which is
 * why the one assertion below is sound.
 */
export function route<const E extends Endpoint>(endpoint: E, use: Use<E>): Route {
  return {
    endpoint,
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: see above, the request was parsed by E
    use: (request, dependencies) => use(request as RequestOf<E>, dependencies),
  };
}
