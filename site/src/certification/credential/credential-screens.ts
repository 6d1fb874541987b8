import { ApplicationScreen } from './application-screen.tsx';
import { CredentialScreen } from './credential-screen.tsx';

/** Applying, and what comes of it, loaded together. */
export const credentialScreens = { ApplicationScreen, CredentialScreen };
