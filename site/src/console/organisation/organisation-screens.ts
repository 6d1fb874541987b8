import { MembersScreen } from './members-screen.tsx';
import { ProjectsScreen } from './projects-screen.tsx';
import { SettingsScreen } from './settings-screen.tsx';

/** Loaded together: apart they would weigh more than they save. */
export const organisationScreens = { MembersScreen, ProjectsScreen, SettingsScreen };
