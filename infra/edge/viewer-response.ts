import type { EdgeResponse, ViewerResponseEvent } from './event.ts';
import { cacheControlFor } from './headers.ts';

/** Runs at CloudFront after the cache: tells the browser what it may keep, by path. */
export function handler(event: ViewerResponseEvent): EdgeResponse {
  const response = event.response;
  response.headers['cache-control'] = { value: cacheControlFor(event.request.uri) };
  return response;
}
