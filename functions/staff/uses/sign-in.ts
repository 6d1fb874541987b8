import { logFault } from '../../platform/log-fault.ts';
import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { signInAddress } from '../identity-provider.ts';
import { loginCookie, newLogin } from '../login.ts';
import { failedSignInPath, languageOfPath } from '../rules/console-path.ts';

/** Sends the browser to the identity provider; a sealed cookie remembers what for. */
export const signIn: Use<typeof staffEndpoints.signIn> = async ({ query }, dependencies) => {
  const login = newLogin(dependencies, query.return);
  const language = languageOfPath(query.return);
  try {
    const location = await signInAddress(await dependencies.identity(), login, language);
    return { kind: 'see-other', body: null, location, cookies: [loginCookie(dependencies, login)] };
  } catch (error) {
    // Whoever only wanted to sign in must not end at a page of JSON.
    logFault(dependencies, 'sign-in', error);
    return { kind: 'see-other', body: null, location: failedSignInPath(query.return) };
  }
};
