import type { Screen } from '../screen-props.ts';
import type { certifierRoutes } from './certifier-routes.ts';

type CertifierScreens = {
  readonly [Name in keyof typeof certifierRoutes]: () => Promise<Screen<Name>>;
};

/** The screen of each of the certifiers' places; its script is loaded when it is first shown. */
export const certifierScreens: CertifierScreens = {
  queue: async () => (await import('./queue-screen.tsx')).QueueScreen,
  applicant: async () => (await import('./application/applicant-screen.tsx')).ApplicantScreen,
  recognitions: async () =>
    (await import('./recognition/recognitions-screen.tsx')).RecognitionsScreen,
  issued: async () => (await import('./issued/issued-screen.tsx')).IssuedScreen,
  overview: async () => (await import('./overview/overview-screen.tsx')).OverviewScreen,
  issuer: async () => (await import('./issuer/issuer-screen.tsx')).IssuerScreen,
};
