import { DaysScreen } from './days-screen.tsx';
import { PracticesScreen } from './practices-screen.tsx';

/** Training days and observed practice, loaded together. */
export const practiceScreens = { DaysScreen, PracticesScreen };
