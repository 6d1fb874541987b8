import { certifierScreens } from '../certifier/certifier-screens.ts';
import type { Screen } from '../screen-props.ts';
import type { RouteName } from './routes.ts';

const study = async () => (await import('../study/study-screens.ts')).studyScreens;
const exam = async () => (await import('../exam/exam-screens.ts')).examScreens;
const practice = async () => (await import('../practice/practice-screens.ts')).practiceScreens;
const credential = async () =>
  (await import('../credential/credential-screens.ts')).credentialScreens;

/** The screen of each place; its script is loaded when it is first shown. */
export const screens: { readonly [Name in RouteName]: () => Promise<Screen<Name>> } = {
  home: async () => (await import('../way/home-screen.tsx')).HomeScreen,
  profile: async () => (await import('../profile/profile-screen.tsx')).ProfileScreen,
  way: async () => (await import('../way/way-screen.tsx')).WayScreen,
  conduct: async () => (await import('../profile/conduct-screen.tsx')).ConductScreen,
  study: async () => (await study()).StudyScreen,
  lesson: async () => (await study()).LessonScreen,
  quiz: async () => (await study()).QuizScreen,
  exam: async () => (await exam()).ExamScreen,
  sitting: async () => (await exam()).SittingScreen,
  days: async () => (await practice()).DaysScreen,
  practices: async () => (await practice()).PracticesScreen,
  application: async () => (await credential()).ApplicationScreen,
  credential: async () => (await credential()).CredentialScreen,
  witness: async () => (await import('../witness/witness-screen.tsx')).WitnessScreen,
  ...certifierScreens,
};
