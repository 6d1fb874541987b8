import { URLPattern } from 'node:url';
import { endpoints } from '../../../functions/endpoints.ts';
import { type Endpoint, routeKeyOf } from '../../../functions/platform/endpoint.ts';

export interface FoundRoute {
  readonly endpoint: Endpoint;
  readonly routeKey: string;
  readonly pathParameters: Readonly<Record<string, string>>;
}

const routes = endpoints.map((endpoint) => ({
  endpoint,
  pattern: new URLPattern({ pathname: endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1') }),
}));

/**
 * The endpoint that API Gateway would route to, with its path parameters decoded; undefined when it
 * would answer 404. A declared path without parameters wins over one with.
 */
export function findRoute(method: string, pathname: string): FoundRoute | undefined {
  const found = routes
    .filter(({ endpoint }) => endpoint.method === method)
    .map(({ endpoint, pattern }) => ({ endpoint, match: pattern.exec({ pathname }) }))
    .filter(({ match }) => match !== null)
    .sort((one, other) => parametersOf(one.endpoint) - parametersOf(other.endpoint))[0];
  const pathParameters = decodedGroups(found?.match?.pathname.groups ?? {});
  if (!found || !pathParameters) return undefined;
  return { endpoint: found.endpoint, routeKey: routeKeyOf(found.endpoint), pathParameters };
}

function parametersOf(endpoint: Endpoint): number {
  return endpoint.path.split('{').length;
}

function decodedGroups(groups: Readonly<Record<string, string | undefined>>) {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]),
    );
  } catch {
    return undefined;
  }
}
