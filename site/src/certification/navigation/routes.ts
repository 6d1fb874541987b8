import { hashOf, type ParamsIn, type PlaceIn, placesOf } from '../../console/navigation/places.ts';
import { certifierRoutes } from '../certifier/certifier-routes.ts';

const way = 'way/{bodyId}/{trackId}';
const study = `${way}/modules/{moduleId}` as const;

/**
 * Every address inside the app, as it stands after `#`. A screen has its name here, its loader in
 * `navigation/screens.ts` and its neutral page title in `titles` of the words.
 */
export const routes = {
  home: '',
  profile: 'profile',
  way,
  conduct: `${way}/conduct`,
  study,
  lesson: `${study}/lessons/{lessonId}`,
  quiz: `${study}/quiz`,
  exam: `${way}/exam`,
  sitting: `${way}/exam/{number}`,
  days: `${way}/days`,
  practices: `${way}/practices`,
  application: `${way}/application`,
  credential: 'credentials/{credentialId}',
  /** The secret of the link is taken out of the address before anything is shown. */
  witness: 'witness',
  ...certifierRoutes,
} as const;

export type RouteName = keyof typeof routes;
export type ParamsOf<Name extends RouteName> = ParamsIn<(typeof routes)[Name]>;

/** A place in the app. */
export type Route<Name extends RouteName = RouteName> = PlaceIn<typeof routes, Name>;

/** The address of a place, for a link's `href`. */
export function hashTo<Name extends RouteName>(name: Name, params: ParamsOf<Name>): string {
  return hashOf(routes[name], params);
}

/** The address of the place where somebody is; none for one that isn't ours. */
export function hashHere(route: Route | undefined): string {
  return route ? hashOf(routes[route.name], route.params) : '';
}

/**
 * The place that an address names; undefined when there is no such place. Authors of content give
 * longer ids than Sanad makes.
 */
export const readHash: (hash: string) => Route | undefined = placesOf(routes, 60);
