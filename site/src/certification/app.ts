import { type ConsoleApp, createConsole, type Surroundings } from '../console/app.ts';
import type { Facts } from './facts.ts';
import { hashTo, type ParamsOf, type Route, type RouteName } from './navigation/routes.ts';

/** The world around the app, so that tests can be it. */
export interface CertificationSurroundings extends Surroundings {
  readonly facts: Facts;
  /** Milliseconds of a clock that only goes forward, whatever is done to the device's date. */
  readonly steady: () => number;
  /** As in `https://example.org`, for links to hand on. */
  readonly origin: string;
}

/** The running app, as screens use it: the console's, with places of its own. */
export interface CertificationApp extends Omit<ConsoleApp, 'around' | 'go' | 'arrive'> {
  readonly around: CertificationSurroundings;
  /** Undefined: an address that is none of ours. */
  route(): Route | undefined;
  /** Shows another place, and there says what was done here. */
  go<Name extends RouteName>(name: Name, params: ParamsOf<Name>, saying?: string): void;
  /** The address has changed. */
  arrive(route: Route | undefined): void;
}

export function createCertification(
  around: CertificationSurroundings,
  first: Route | undefined,
): CertificationApp {
  // Session, requests and what is said are the console's; its own places are never used.
  const inner = createConsole(around, undefined);
  let route = first;
  let onArrival: string | undefined;
  return {
    ...inner,
    around,
    route: () => route,
    go: (name, params, saying) => {
      onArrival = saying;
      around.show(hashTo(name, params));
    },
    arrive: (next) => {
      const said = onArrival;
      onArrival = undefined;
      route = next;
      inner.arrive(undefined);
      if (said !== undefined) inner.say(said);
    },
  };
}
