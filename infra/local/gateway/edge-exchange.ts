import type { IncomingMessage } from 'node:http';
import type { EdgeRequest, EdgeResponse, EdgeValues } from '../../edge/event.ts';
import { handler } from '../../edge/viewer-request.ts';
import type { Reply } from './reply.ts';

export type EdgeOutcome =
  | { readonly kind: 'forwarded'; readonly uri: string }
  | { readonly kind: 'answered'; readonly reply: Reply };

/** Runs CloudFront's viewer-request function on a request and says what it decided. */
export function atTheEdge(message: IncomingMessage): EdgeOutcome {
  const decided = handler({ request: edgeRequest(message) });
  return 'statusCode' in decided
    ? { kind: 'answered', reply: replyOf(decided) }
    : { kind: 'forwarded', uri: decided.uri };
}

/** A request in the shape of the CloudFront Functions event: values as they came, not decoded. */
function edgeRequest(message: IncomingMessage): EdgeRequest {
  const [uri = '/', query = ''] = (message.url ?? '/').split(/\?(.*)/s);
  const { cookie = '', ...headers } = message.headers;
  return {
    method: message.method ?? 'GET',
    uri,
    querystring: pairs(query, '&'),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, { value: String(value) }]),
    ),
    cookies: pairs(cookie, /;\s*/),
  };
}

function pairs(text: string, separator: string | RegExp): EdgeValues {
  const parts = text.split(separator).filter(Boolean);
  return Object.fromEntries(
    parts.map((part) => {
      const [name = '', value = ''] = part.split(/=(.*)/s);
      return [name.trim(), { value }];
    }),
  );
}

function replyOf({ statusCode, headers, cookies = {} }: EdgeResponse): Reply {
  return {
    status: statusCode,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, { value }]) => [name, value] as const),
    ),
    cookies: Object.entries(cookies).map(
      ([name, { value, attributes = '' }]) => `${name}=${value}; ${attributes}`,
    ),
  };
}
