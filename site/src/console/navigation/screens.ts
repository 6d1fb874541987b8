import type { Screen } from '../screen-props.ts';
import type { RouteName } from './routes.ts';

/** Places that the shell shows itself, since they belong to no organisation. */
export type ShellRoute = 'home' | 'invitation';
export type ScreenRoute = Exclude<RouteName, ShellRoute>;

const organisation = async () =>
  (await import('../organisation/organisation-screens.ts')).organisationScreens;
const planning = async () => (await import('../planning/planning-screens.ts')).planningScreens;

/** The screen of each place; its script is loaded when it is first shown. */
export const screens: { readonly [Name in ScreenRoute]: () => Promise<Screen<Name>> } = {
  settings: async () => (await organisation()).SettingsScreen,
  members: async () => (await organisation()).MembersScreen,
  projects: async () => (await organisation()).ProjectsScreen,
  workshops: async () => (await import('../workshops/workshops-screen.tsx')).WorkshopsScreen,
  'plan-workshop': async () => (await planning()).NewPlanScreen,
  'duplicate-workshop': async () => (await planning()).DuplicateScreen,
  'edit-workshop': async () => (await planning()).EditPlanScreen,
  workshop: async () => (await import('../running/workshop-screen.tsx')).WorkshopScreen,
  room: async () => (await import('../room/room-screen.tsx')).RoomScreen,
  share: async () => (await import('../sharing/share-screen.tsx')).ShareScreen,
  projector: async () => (await import('../sharing/projector-screen.tsx')).ProjectorScreen,
  poster: async () => (await import('../sharing/poster-screen.tsx')).PosterScreen,
  paper: async () => (await import('../paper/paper-screen.tsx')).PaperScreen,
  roster: async () => (await import('../roster/roster-screen.tsx')).RosterScreen,
  statement: async () => (await import('../statement/statement-screen.tsx')).StatementScreen,
  report: async () => (await import('../report/report-screen.tsx')).ReportScreen,
  'over-time': async () => (await import('../report/over-time-screen.tsx')).OverTimeScreen,
  'project-reports': async () =>
    (await import('../report/project-reports-screen.tsx')).ProjectReportsScreen,
  'hosted-reports': async () =>
    (await import('../report/hosted-reports-screen.tsx')).HostedReportsScreen,
  'hosted-report': async () => (await import('../report/report-screen.tsx')).ReportScreen,
};
