import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { constants as http } from 'node:http2';
import { securityHeaders } from '../../edge/headers.ts';
import { type Api, apiReply } from './api-reply.ts';
import type { Reply } from './reply.ts';
import { siteReply } from './static-site.ts';

export interface GatewayParts {
  /** Asked at each request, since a change of content brings new handlers. May wait. */
  readonly api: () => Promise<Api>;
  /** The folder with the built site, once no rebuild is under way; left out: an API alone. */
  readonly site?: (path: string) => Promise<string>;
  /**
   * Files that the running system writes, by the path at which they lie beside the site; where it
   * ends with a slash, the folder that holds all paths that begin so.
   */
  readonly published?: Readonly<Record<string, string>>;
  /** Told about what went wrong here, which the viewer isn't told. */
  readonly report: (fault: unknown) => void;
}

/** What CloudFront, its edge functions and API Gateway do together, as a listener for node:http. */
export function gateway(parts: GatewayParts): RequestListener {
  return async (message, response) => {
    try {
      send(await replyTo(parts, message), message, response);
    } catch (fault) {
      if (message.destroyed && !message.complete) return;
      parts.report(fault);
      send({ status: http.HTTP_STATUS_INTERNAL_SERVER_ERROR, headers: {} }, message, response);
    }
  };
}

async function replyTo(parts: GatewayParts, message: IncomingMessage): Promise<Reply> {
  const url = message.url ?? '';
  if (!url.startsWith('/')) return { status: http.HTTP_STATUS_BAD_REQUEST, headers: {} };
  if (/^\/api(?:\/|\?|$)/.test(url)) return apiReply(await parts.api(), message);
  if (!parts.site) return { status: http.HTTP_STATUS_NOT_FOUND, headers: {} };
  const { published = {} } = parts;
  return siteReply({ folder: await parts.site(url), published }, message);
}

function send(reply: Reply, message: IncomingMessage, response: ServerResponse): void {
  const body = Buffer.from(reply.body ?? '');
  const bodiless =
    reply.status === http.HTTP_STATUS_NOT_MODIFIED || reply.status === http.HTTP_STATUS_NO_CONTENT;
  response.writeHead(reply.status, {
    ...securityHeaders,
    ...reply.headers,
    ...(!bodiless && { 'content-length': body.length }),
    ...(reply.cookies?.length && { 'set-cookie': [...reply.cookies] }),
  });
  response.end(bodiless || message.method === 'HEAD' ? undefined : body);
}
