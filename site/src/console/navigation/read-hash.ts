import { placesOf } from './places.ts';
import { type Route, routes } from './routes.ts';

/** The place that an address names; undefined when there is no such place. */
export const readHash: (hash: string) => Route | undefined = placesOf(routes, 40);
