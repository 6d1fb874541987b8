import { DuplicateScreen } from './duplicate-screen.tsx';
import { EditPlanScreen } from './edit-plan-screen.tsx';
import { NewPlanScreen } from './new-plan-screen.tsx';

/** Loaded together: apart they would weigh more than they save. */
export const planningScreens = { DuplicateScreen, EditPlanScreen, NewPlanScreen };
