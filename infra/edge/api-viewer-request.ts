import type { EdgeRequest, ViewerRequestEvent } from './event.ts';

/**
 * Runs at CloudFront before `/api/*`. The API's own host name replaces `Host` on the way, so the
 * name in the reader's address bar travels beside it: old browsers prove by `Origin` alone that a
 * request comes from our pages. CloudFront answers only to its own names, so it can't be forged.
 */
export function handler(event: ViewerRequestEvent): EdgeRequest {
  const request = event.request;
  const host = request.headers.host;
  request.headers['x-sanad-host'] = { value: host ? host.value : '' };
  return request;
}
