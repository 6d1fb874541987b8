import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { FoundRoute } from './find-route.ts';
import { viewerAddress } from './viewer-address.ts';

export interface ApiCall {
  readonly message: IncomingMessage;
  readonly route: FoundRoute;
  readonly body: Buffer;
  readonly requestId: string;
  readonly originSecret: string;
}

/** A request as an API Gateway HTTP API event, payload format 2.0, that came through CloudFront. */
export function apiEvent(call: ApiCall): APIGatewayProxyEventV2 {
  const { message, route, body } = call;
  const [rawPath = '/', rawQueryString = ''] = (message.url ?? '/').split(/\?(.*)/s);
  const cookies = message.headers.cookie?.split(/;\s*/).filter(Boolean);
  const query = queryParameters(rawQueryString);
  return {
    version: '2.0',
    routeKey: route.routeKey,
    rawPath,
    rawQueryString,
    ...(cookies && { cookies }),
    headers: apiHeaders(call),
    ...(query && { queryStringParameters: query }),
    ...(Object.keys(route.pathParameters).length > 0 && { pathParameters: route.pathParameters }),
    requestContext: requestContext(call, rawPath),
    ...bodyPart(body, message.headers['content-type']),
  };
}

/** The viewer's headers, and over them those that only the edge may set. Cookies travel apart. */
function apiHeaders({ message, originSecret }: ApiCall): Record<string, string> {
  const { cookie: _apart, ...headers } = message.headers;
  return {
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    'x-sanad-origin': originSecret,
    'x-sanad-host': message.headers.host ?? '',
    'cloudfront-viewer-address': `${viewerAddress(message)}:${message.socket.remotePort ?? 0}`,
  };
}

/** API Gateway joins a parameter that occurs several times with commas. */
function queryParameters(query: string): Record<string, string> | undefined {
  if (query === '') return undefined;
  const given = new URLSearchParams(query);
  return Object.fromEntries([...given.keys()].map((name) => [name, given.getAll(name).join(',')]));
}

function requestContext(call: ApiCall, path: string): APIGatewayProxyEventV2['requestContext'] {
  const { message, route, requestId } = call;
  const now = new Date();
  return {
    accountId: '000000000000',
    apiId: 'local',
    domainName: 'localhost',
    domainPrefix: 'localhost',
    http: {
      method: message.method ?? 'GET',
      path,
      protocol: `HTTP/${message.httpVersion}`,
      sourceIp: viewerAddress(message),
      userAgent: message.headers['user-agent'] ?? '',
    },
    requestId,
    routeKey: route.routeKey,
    stage: '$default',
    time: now.toISOString(),
    timeEpoch: now.getTime(),
  };
}

const textual = /^(?:text\/|application\/(?:[\w.+-]+\+)?(?:json|xml|javascript)\b)/i;

/** API Gateway hands text on as it is and everything else, forms included, in base64. */
function bodyPart(body: Buffer, contentType = '') {
  if (body.length === 0) return { isBase64Encoded: false };
  const isBase64Encoded = !textual.test(contentType);
  return { body: body.toString(isBase64Encoded ? 'base64' : 'utf8'), isBase64Encoded };
}
