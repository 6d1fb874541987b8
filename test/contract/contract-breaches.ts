import { isDeepStrictEqual } from 'node:util';
import { type Endpoint, problemsOf } from '../../functions/platform/endpoint.ts';
import type { HttpAnswer } from '../../functions/platform/http-event.ts';
import {
  problemStatus,
  type SuccessKind,
  successStatus,
} from '../../functions/platform/http-status.ts';
import { problem } from '../../functions/platform/problem.ts';

const successKinds = Object.keys(successStatus) as SuccessKind[];

/** What of an answer its endpoint's declaration does not allow; nothing for a right answer. */
export function contractBreaches(endpoint: Endpoint, answer: HttpAnswer): string[] {
  const { statusCode, headers } = answer;
  const stored = headers['cache-control'] === 'no-store' ? [] : ['the answer may be stored'];
  const server = statusCode >= 500 ? [`the answer is ${statusCode}`] : [];
  const breaches =
    statusCode >= 400 ? problemBreaches(endpoint, answer) : successBreaches(endpoint, answer);
  return [...stored, ...server, ...breaches].map((breach) => `${endpoint.name}: ${breach}`);
}

function successBreaches(endpoint: Endpoint, answer: HttpAnswer): string[] {
  const kind = successKinds.find((each) => successStatus[each] === answer.statusCode);
  const schema = kind && endpoint.answers[kind];
  if (!schema) return [`${answer.statusCode} is not declared`];
  const body: unknown = answer.body === undefined ? null : JSON.parse(answer.body);
  const parsed = schema.safeParse(body);
  const type = body === null ? undefined : 'application/json';
  return [
    ...(parsed.success ? [] : ['the body is not what its schema declares']),
    ...(parsed.success && !isDeepStrictEqual(parsed.data, body)
      ? ['the schema drops a field']
      : []),
    ...(answer.headers['content-type'] === type ? [] : ['the media type is not JSON']),
  ];
}

function problemBreaches(endpoint: Endpoint, answer: HttpAnswer): string[] {
  const parsed = problem.safeParse(JSON.parse(answer.body ?? 'null'));
  if (!parsed.success) return ['the problem is not what its schema declares'];
  const { type, status, retryAfterSeconds } = parsed.data;
  const told = answer.headers['retry-after'];
  const agree = told === (retryAfterSeconds === undefined ? undefined : String(retryAfterSeconds));
  return [
    ...(problemsOf(endpoint).includes(type) ? [] : [`the problem ${type} is not declared`]),
    ...(problemStatus[type] === status && status === answer.statusCode ? [] : ['statuses differ']),
    ...(answer.headers['content-type'] === 'application/problem+json' ? [] : ['no problem+json']),
    ...(agree ? [] : ['Retry-After and retryAfterSeconds differ']),
  ];
}
