import type middy from '@middy/core';
import * as z from 'zod/mini';
import type { Dependencies } from './dependencies.ts';
import { type HttpAnswer, httpEvent } from './http-event.ts';
import type { LogLine } from './log-line.ts';
import { problem } from './problem.ts';
import type { Route } from './route.ts';

/** Writes one line a request; see LogLine for all that it may hold. */
export function logRequests(
  routes: ReadonlyMap<string, Route>,
  { log }: Pick<Dependencies, 'log'>,
): middy.MiddlewareObj<unknown, HttpAnswer> {
  const started = new WeakMap<object, number>();
  const write = (request: middy.Request<unknown, HttpAnswer>) => {
    const event = httpEvent.parse(request.event);
    const status = request.response?.statusCode ?? 0;
    log({
      route: routes.get(event.routeKey)?.endpoint.name ?? 'unknown',
      requestId: event.requestContext.requestId,
      status,
      milliseconds: Math.round(performance.now() - (started.get(request) ?? performance.now())),
      ...problemIn(request.response),
      ...faultIn(request.error),
    });
  };
  return {
    before: (request) => {
      started.set(request, performance.now());
    },
    after: write,
    onError: write,
  };
}

const problemType = z.object({ type: problem.shape.type });

function problemIn(answer: HttpAnswer | null | undefined): Pick<LogLine, 'problem'> {
  if (answer?.headers['content-type'] !== 'application/problem+json') return {};
  return { problem: problemType.parse(JSON.parse(answer.body ?? 'null')).type };
}

/** The name and place of a fault, for the log. */
export function faultIn(error: unknown): Pick<LogLine, 'fault'> {
  if (!(error instanceof Error)) return {};
  const at = /\(?((?:file:\/\/)?[^\s()]+:\d+:\d+)\)?/.exec(
    error.stack?.split('\n    at ')[1] ?? '',
  );
  return { fault: { name: error.name, at: at?.[1]?.split('/').slice(-2).join('/') ?? 'unknown' } };
}
