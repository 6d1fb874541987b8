import { ExamScreen } from './exam-screen.tsx';
import { SittingScreen } from './sitting-screen.tsx';

/** The exam's start page and a sitting, loaded together: no waiting when the clock runs. */
export const examScreens = { ExamScreen, SittingScreen };
