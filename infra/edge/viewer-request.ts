import { languageAccepted } from './choose-language.ts';
import type { EdgeRequest, EdgeResponse, ViewerRequestEvent } from './event.ts';
import { leaveSite, redirect } from './leave-site.ts';

/**
 * Runs at CloudFront before the cache, and in the local gateway: `/exit` leaves the site, `/` goes
 * to the home page in the browser's language (`/?choose` shows the choice), and a directory becomes
 * its `index.html`. Plain syntax only, see `runtime-syntax.test.ts`: CloudFront's runtime is no
 * Node.js.
 */
export function handler(event: ViewerRequestEvent): EdgeRequest | EdgeResponse {
  const request = event.request;
  if (/^\/exit\/?$/.test(request.uri)) return leaveSite(request);
  if (request.uri === '/' && !request.querystring.choose) return goHome(request);
  request.uri = fileOf(request.uri);
  return request;
}

function goHome(request: EdgeRequest): EdgeResponse {
  const accepted = request.headers['accept-language'];
  const response = redirect(302, `/${languageAccepted(accepted ? accepted.value : '')}/`);
  response.headers.vary = { value: 'accept-language' };
  return response;
}

/** A path without its last slash is answered in place: a redirect would be one more round trip. */
function fileOf(uri: string): string {
  if (/\/$/.test(uri)) return `${uri}index.html`;
  return /\/[^/]*\.[^/]*$/.test(uri) ? uri : `${uri}/index.html`;
}
