import { type Route, type RouteName, routes } from './routes.ts';

/** The address of a place in the console, for a link's `href`: `#organisation/…/members`. */
export function hashTo<Name extends RouteName>(name: Name, params: Route<Name>['params']): string {
  return Object.entries<string>(params).reduce(
    (hash, [param, value]) => hash.replace(`{${param}}`, encodeURIComponent(value)),
    `#${routes[name]}`,
  );
}
