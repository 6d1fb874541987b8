import type { Endpoint } from './endpoint.ts';
import type { HttpAnswer } from './http-event.ts';
import { problemStatus, type SuccessKind, successStatus } from './http-status.ts';
import type { ProblemOutcome, SuccessOutcome } from './outcome.ts';
import type { Problem } from './problem.ts';

const unstored = { 'cache-control': 'no-store' };

/** The answer for a success; its body passes through the contract, so nothing else can leak. */
export function successAnswer(
  endpoint: Endpoint,
  outcome: SuccessOutcome<SuccessKind, unknown>,
): HttpAnswer {
  const schema = endpoint.answers[outcome.kind];
  if (!schema) throw new Error(`${endpoint.name} does not declare the answer ${outcome.kind}.`);
  const body = schema.parse(outcome.body);
  return {
    statusCode: successStatus[outcome.kind],
    headers: {
      ...unstored,
      ...(body !== null && { 'content-type': 'application/json' }),
      ...(outcome.location !== undefined && { location: outcome.location }),
    },
    ...(outcome.cookies && { cookies: [...outcome.cookies] }),
    ...(body !== null && { body: JSON.stringify(body) }),
  };
}

/** The answer for a problem, as RFC 9457 problem+json. */
export function problemAnswer(outcome: ProblemOutcome, requestId: string): HttpAnswer {
  const { type, fields, retryAfterSeconds } = outcome;
  const body: Problem = {
    type,
    title: type.replaceAll('-', ' '),
    status: problemStatus[type],
    requestId,
    ...(fields && { fields: [...fields] }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
  return {
    statusCode: problemStatus[type],
    headers: {
      ...unstored,
      'content-type': 'application/problem+json',
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    },
    body: JSON.stringify(body),
  };
}
