import type { EdgeValues, ViewerRequestEvent } from '../../../infra/edge/event.ts';

/** A viewer-request event for a GET of `address` (path and query). */
export function edgeEvent(
  address: string,
  headers: Record<string, string> = {},
): ViewerRequestEvent {
  const url = new URL(address, 'https://sanad.example');
  return {
    request: {
      method: 'GET',
      uri: url.pathname,
      querystring: valuesOf(Object.fromEntries(url.searchParams)),
      headers: valuesOf(headers),
      cookies: {},
    },
  };
}

function valuesOf(plain: Record<string, string>): EdgeValues {
  return Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, { value }]));
}
