import {
  sessionCookieName,
  staffCookieName,
} from '../../functions/platform/session-cookie-name.ts';
import { languageAccepted, languageNamed } from './choose-language.ts';
import type { EdgeRequest, EdgeResponse } from './event.ts';
import { securityHeaders } from './headers.ts';
import { neutralSites } from './neutral-sites.ts';

/**
 * The answer to `/exit?l=<language>`: 303 to a neutral site, and, for a person who really leaves,
 * everything this site stored is cleared. The cache is left alone: clearing it stalls browsers for
 * seconds (low-trace pages are `no-store` anyway).
 */
export function leaveSite(request: EdgeRequest): EdgeResponse {
  const headers = request.headers;
  const asked = request.querystring.l;
  const language =
    languageNamed(asked ? asked.value : '') || languageAccepted(textOf(headers['accept-language']));
  const response = redirect(303, neutralSites[language]);
  if (!isPersonLeaving(request)) return response;
  response.headers['clear-site-data'] = { value: '"cookies", "storage"' };
  response.cookies = {};
  const ended = { value: '', attributes: 'Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Strict' };
  response.cookies[sessionCookieName] = ended;
  response.cookies[staffCookieName] = ended;
  return response;
}

/** A redirect with the headers that CloudFront and the gateway add to other responses. */
export function redirect(statusCode: 302 | 303, location: string): EdgeResponse {
  const headers: EdgeResponse['headers'] = {
    location: { value: location },
    'cache-control': { value: 'no-store' },
  };
  Object.entries(securityHeaders).forEach((header) => {
    headers[header[0]] = { value: header[1] };
  });
  return { statusCode, statusDescription: statusCode === 303 ? 'See Other' : 'Found', headers };
}

/**
 * Only a page navigation from our own pages or typed by hand: otherwise an image tag on another
 * site could sign people out. Browsers that send no `Sec-Fetch-*` (Safari before 16.4) ask for
 * `text/html` when they navigate, and for images or anything when they don't.
 */
function isPersonLeaving(request: EdgeRequest): boolean {
  const headers = request.headers;
  if (request.method !== 'GET') return false;
  const site = textOf(headers['sec-fetch-site']);
  if (!site) return textOf(headers.accept).indexOf('text/html') >= 0;
  return (
    (site === 'same-origin' || site === 'none') &&
    textOf(headers['sec-fetch-mode']) === 'navigate' &&
    textOf(headers['sec-fetch-dest']) === 'document'
  );
}

function textOf(header: { value: string } | undefined): string {
  return header ? header.value : '';
}
