import type * as z from 'zod/mini';
import { changesState, type Endpoint } from './endpoint.ts';
import type { Secrets } from './environment.ts';
import { fieldErrorsOf } from './field-errors.ts';
import type { HttpEvent } from './http-event.ts';
import { sameText } from './keyed-hash.ts';
import { language } from './language.ts';
import { networkOf } from './network.ts';
import { type ParsedRequest, type ProblemOutcome, problemOutcome } from './outcome.ts';
import { claimIn } from './session-cookie.ts';

/** What a body may weigh unless its endpoint says otherwise: 64 answers take 5 KB. */
const usualBodyBytes = 16_384;

/** Whether CloudFront (or the local gateway) sent it: only then are its own headers believed. */
export function throughTheFrontDoor(event: HttpEvent, secrets: Secrets): boolean {
  const shown = event.headers['x-sanad-origin'] ?? '';
  const accepted = [secrets.origin, secrets.previousOrigin ?? secrets.origin];
  return accepted.some((secret) => sameText(shown, secret));
}

/**
 * Whether one of our own pages sent it. Browsers that don't send Sec-Fetch-Site (Safari before
 * 16.4) send Origin with everything that changes state.
 */
export function fromOurPages(event: HttpEvent): boolean {
  const site = event.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const host = event.headers['x-sanad-host'];
  const origin = event.headers.origin;
  if (!host || !origin) return false;
  return origin === `https://${host}` || origin === `http://${host}`;
}

type Part = { kind: 'parsed'; value: unknown } | ProblemOutcome;

/** The request as the endpoint's schemas read it, or the problem with it. */
export function parseRequest(
  endpoint: Endpoint,
  event: HttpEvent,
): { kind: 'request'; request: ParsedRequest } | ProblemOutcome {
  if (changesState(endpoint) && !fromOurPages(event)) return problemOutcome('cross-site-request');
  const claim = claimIn(event.cookies ?? []);
  if (endpoint.caller === 'participant' && !claim) return problemOutcome('not-signed-in');
  const params = parseParams(endpoint.params, event.pathParameters);
  if (params.kind === 'problem') return params;
  const query = parseQuery(endpoint.query, event.queryStringParameters);
  if (query.kind === 'problem') return query;
  const body = parseBody(endpoint, event);
  if (body.kind === 'problem') return body;
  const asked = language.safeParse(event.headers['accept-language']);
  const request = {
    params: params.value,
    query: query.value,
    body: body.value,
    claim,
    staff: undefined,
    cookies: event.cookies ?? [],
    network: networkOf(event.headers['cloudfront-viewer-address']),
    language: asked.success ? asked.data : undefined,
  };
  return { kind: 'request', request };
}

function parseParams(schema: z.ZodMiniType | undefined, raw: unknown): Part {
  if (!schema) return { kind: 'parsed', value: undefined };
  const parsed = schema.safeParse(raw ?? {});
  return parsed.success ? { kind: 'parsed', value: parsed.data } : problemOutcome('not-found');
}

function parseQuery(schema: z.ZodMiniType | undefined, raw: unknown): Part {
  if (!schema) return { kind: 'parsed', value: undefined };
  const parsed = schema.safeParse(raw ?? {});
  return parsed.success ? { kind: 'parsed', value: parsed.data } : problemOutcome('invalid-query');
}

function parseBody({ body: schema, mostBytes }: Endpoint, event: HttpEvent): Part {
  if (!schema) return { kind: 'parsed', value: undefined };
  const mediaType = event.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') return problemOutcome('media-type-not-json');
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > (mostBytes ?? usualBodyBytes)) return problemOutcome('body-too-large');
  const json = parseJson(bytes);
  if (json.kind === 'problem') return json;
  const parsed = schema.safeParse(json.value, { reportInput: true });
  return parsed.success
    ? { kind: 'parsed', value: parsed.data }
    : problemOutcome('invalid-body', { fields: fieldErrorsOf(parsed.error) });
}

function parseJson(bytes: Uint8Array): Part {
  try {
    return {
      kind: 'parsed',
      value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), refuseProto),
    };
  } catch {
    return problemOutcome('invalid-json');
  }
}

/** Schemas drop this key in silence where they would refuse any other that isn't declared. */
function refuseProto(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('No field of ours has this name.');
  return value;
}
