import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Capability } from '../../../functions/platform/endpoint.ts';
import type { HttpAnswer } from '../../../functions/platform/http-event.ts';
import type { ProblemType } from '../../../functions/platform/http-status.ts';
import { problemOutcome } from '../../../functions/platform/outcome.ts';
import { problemAnswer } from '../../../functions/platform/respond.ts';
import { apiEvent } from './api-event.ts';
import { findRoute } from './find-route.ts';
import { lambdaContext } from './lambda-context.ts';
import { readBody } from './read-body.ts';
import type { Reply } from './reply.ts';

/** A capability's Lambda handler, as far as the gateway calls it. */
export type ApiHandler = (
  event: ReturnType<typeof apiEvent>,
  context: ReturnType<typeof lambdaContext>,
) => Promise<HttpAnswer>;

export interface Api {
  readonly handlers: Readonly<Record<Capability, ApiHandler>>;
  readonly originSecret: string;
}

/**
 * Answers as CloudFront and API Gateway do together: finds the declared route, hands its capability
 * a Lambda event, turns what that returns into a reply. Where API Gateway would answer for itself,
 * it is a problem like those of the functions, since one client reads both.
 */
export async function apiReply(api: Api, message: IncomingMessage): Promise<Reply> {
  const requestId = randomUUID();
  const [path = '/'] = (message.url ?? '/').split('?');
  const route = findRoute(message.method ?? 'GET', path);
  if (!route) return refusal('not-found', requestId);
  const body = await readBody(message);
  if (!body) return refusal('body-too-large', requestId);
  const { originSecret } = api;
  const event = apiEvent({ message, route, body, requestId, originSecret });
  const handler = api.handlers[route.endpoint.capability];
  return replyOf(await handler(event, lambdaContext(route.endpoint.capability, requestId)));
}

function refusal(type: ProblemType, requestId: string): Reply {
  return replyOf(problemAnswer(problemOutcome(type), requestId));
}

function replyOf({ statusCode, headers, cookies, body }: HttpAnswer): Reply {
  return {
    status: statusCode,
    headers,
    ...(cookies && { cookies }),
    ...(body !== undefined && { body }),
  };
}
