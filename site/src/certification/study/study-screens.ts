import { LessonScreen } from './lesson-screen.tsx';
import { QuizScreen } from './quiz-screen.tsx';
import { StudyScreen } from './study-screen.tsx';

/** Studying a module: its front, a lesson, its quiz. Loaded together. */
export const studyScreens = { StudyScreen, LessonScreen, QuizScreen };
