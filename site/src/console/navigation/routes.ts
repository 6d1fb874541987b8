import type { ParamsIn, PlaceIn } from './places.ts';

const organisation = 'organisation/{organisationId}';
const workshop = `${organisation}/workshops/{workshopId}` as const;

/**
 * Every address inside the console, as it stands after `#`. A screen has its name here, its loader in
 * `navigation/screens.ts` and its neutral page title in the words of `frame.titles`.
 */
export const routes = {
  home: '',
  /** The secret of the link is taken out of the address before anything is shown. */
  invitation: 'invitation',
  settings: `${organisation}/settings`,
  members: `${organisation}/members`,
  projects: `${organisation}/projects`,
  workshops: `${organisation}/workshops`,
  'plan-workshop': `${organisation}/plan`,
  /** A new plan that begins as a copy of this workshop's. */
  'duplicate-workshop': `${workshop}/duplicate`,
  'edit-workshop': `${workshop}/plan`,
  workshop,
  room: `${workshop}/room`,
  share: `${workshop}/share`,
  projector: `${workshop}/projector`,
  poster: `${workshop}/poster`,
  paper: `${workshop}/paper`,
  roster: `${workshop}/roster`,
  /** Only of a closed workshop with a roster: what an inspector is shown. */
  statement: `${workshop}/statement`,
  report: `${workshop}/report`,
  'over-time': `${organisation}/over-time`,
  'project-reports': `${organisation}/projects/{projectId}/reports`,
  'hosted-reports': `${organisation}/hosted-reports`,
  'hosted-report': `${organisation}/hosted-reports/{workshopId}`,
} as const;

export type RouteName = keyof typeof routes;

/** The parameters of a route, by the names in its braces. */
export type ParamsOf<Name extends RouteName> = ParamsIn<(typeof routes)[Name]>;

/** A place in the console. */
export type Route<Name extends RouteName = RouteName> = PlaceIn<typeof routes, Name>;
