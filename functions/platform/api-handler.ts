import middy from '@middy/core';
import type { Dependencies } from './dependencies.ts';
import { routeKeyOf } from './endpoint.ts';
import { type HttpAnswer, type HttpEvent, httpEvent } from './http-event.ts';
import { logRequests } from './log-requests.ts';
import { type ProblemOutcome, problemOutcome } from './outcome.ts';
import { parseRequest, throughTheFrontDoor } from './parse-request.ts';
import { problemAnswer, successAnswer } from './respond.ts';
import type { Route } from './route.ts';
import type { Authorise } from './staff-caller.ts';
import { isTransient } from './transient.ts';

/** Seconds after which a page may send the same again. */
const retryAfterSeconds = 2;

/**
 * The Lambda handler of one capability: routes an HTTP API event by its route key, parses it by the
 * declaration, runs the use, shapes the answer. A fault becomes a bland 500 with the request id, or
 * 503 with Retry-After when it may be gone in a moment.
 */
export function apiHandler(
  routes: readonly Route[],
  dependencies: Dependencies,
  authorise: Authorise = nobody,
) {
  const byKey = new Map(routes.map((route) => [routeKeyOf(route.endpoint), route]));
  return middy<unknown, HttpAnswer>()
    .use(logRequests(byKey, dependencies))
    .use({
      onError: (request) => {
        request.response = faultAnswer(request.error, httpEvent.parse(request.event));
      },
    })
    .handler(async (raw) => {
      const event = httpEvent.parse(raw);
      return answer(byKey.get(event.routeKey), event, { dependencies, authorise });
    });
}

/** For capabilities without staff. */
const nobody: Authorise = ({ endpoint }) => {
  throw new Error(`${endpoint.name} needs someone who says who may call it.`);
};

async function answer(
  route: Route | undefined,
  event: HttpEvent,
  { dependencies, authorise }: { dependencies: Dependencies; authorise: Authorise },
): Promise<HttpAnswer> {
  const refuse = (problem: ProblemOutcome) =>
    problemAnswer(problem, event.requestContext.requestId);
  if (!throughTheFrontDoor(event, dependencies.secrets)) {
    return refuse(problemOutcome('not-through-the-front-door'));
  }
  if (!route) return refuse(problemOutcome('not-found'));
  const parsed = parseRequest(route.endpoint, event);
  if (parsed.kind === 'problem') return refuse(parsed);
  const admitted =
    route.endpoint.caller === 'staff'
      ? await authorise({ endpoint: route.endpoint, ...parsed.request }, dependencies)
      : undefined;
  if (admitted?.kind === 'problem') return refuse(admitted);
  const request = { ...parsed.request, staff: admitted?.staff };
  const outcome = await route.use(request, dependencies);
  return outcome.kind === 'problem' ? refuse(outcome) : successAnswer(route.endpoint, outcome);
}

function faultAnswer(error: unknown, event: HttpEvent): HttpAnswer {
  const problem = isTransient(error)
    ? problemOutcome('try-again-later', { retryAfterSeconds })
    : problemOutcome('internal-fault');
  return problemAnswer(problem, event.requestContext.requestId);
}
