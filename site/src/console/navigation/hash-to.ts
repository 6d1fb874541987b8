import { hashOf } from './places.ts';
import { type Route, type RouteName, routes } from './routes.ts';

/** The address of a place in the console, for a link's `href`: `#organisation/…/members`. */
export function hashTo<Name extends RouteName>(name: Name, params: Route<Name>['params']): string {
  return hashOf(routes[name], params);
}

/** The address of the place where somebody is; none for one that isn't ours. */
export function hashHere(route: Route | undefined): string {
  return route ? hashOf(routes[route.name], route.params) : '';
}
