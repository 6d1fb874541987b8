import * as openid from 'openid-client';
import * as z from 'zod/mini';
import type { IdentitySettings } from '../platform/environment.ts';
import type { Language } from '../platform/language.ts';
import type { Login } from './login.ts';

/** Seconds that each request to the provider may take. */
const patience = 5;

/** What we ask of the provider about a person, and all that is kept of it. */
export interface Identified {
  /** The provider's address, or what stands for it. */
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
}

const configurations = new Map<string, Promise<openid.Configuration>>();

/** The provider as it describes itself, read once. */
function configurationOf({ issuer, clientId }: IdentitySettings): Promise<openid.Configuration> {
  const key = `${issuer} ${clientId}`;
  const known = configurations.get(key) ?? discover(issuer, clientId);
  configurations.set(key, known);
  known.catch(() => configurations.delete(key));
  return known;
}

function discover(issuer: string, clientId: string): Promise<openid.Configuration> {
  const server = new URL(issuer);
  // Only the embedded provider of a developer's machine is reached without TLS.
  const local = server.protocol === 'http:' && server.hostname === '127.0.0.1';
  const execute = [
    openid.enableNonRepudiationChecks,
    ...(local ? [openid.allowInsecureRequests] : []),
  ];
  const client = { redirect_uris: [], token_endpoint_auth_method: 'none' };
  return openid.discovery(server, clientId, client, openid.None(), { execute, timeout: patience });
}

/** Where the browser goes to sign in. */
export async function signInAddress(
  settings: IdentitySettings,
  login: Login,
  language: Language,
): Promise<string> {
  const configuration = await configurationOf(settings);
  const address = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: callbackOf(settings),
    scope: 'openid email profile',
    state: login.state,
    nonce: login.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(login.verifier),
    code_challenge_method: 'S256',
    ui_locales: language,
  });
  return address.href;
}

const claims = z.object({
  name: z.optional(z.string()),
  email: z.optional(z.string()),
  // Cognito says it as text.
  email_verified: z.optional(z.union([z.boolean(), z.string()])),
});

type Answer = Readonly<Record<string, string | undefined>>;

/** A browser came back with what isn't the provider's answer to its own sign-in. */
export class UnfitAnswer extends Error {}

/**
 * Who has signed in, from the provider's answer to our callback. Throws `UnfitAnswer` when the answer
 * doesn't fit the sign-in, and otherwise when the provider refuses, or cannot be reached.
 */
export async function identifiedBy(
  settings: IdentitySettings,
  login: Login,
  answer: Answer,
): Promise<Identified> {
  const configuration = await configurationOf(settings);
  if (!fits(answer, login, configuration.serverMetadata())) throw new UnfitAnswer();
  const address = new URL(callbackOf(settings));
  for (const [name, value] of Object.entries(answer)) {
    if (value !== undefined) address.searchParams.set(name, value);
  }
  const tokens = await openid.authorizationCodeGrant(configuration, address, {
    expectedState: login.state,
    expectedNonce: login.nonce,
    pkceCodeVerifier: login.verifier,
    idTokenExpected: true,
  });
  const idToken = tokens.claims();
  if (!idToken) throw new Error('The identity provider sent no ID token.');
  const { iss, sub } = idToken;
  const told = claims.parse(await openid.fetchUserInfo(configuration, tokens.access_token, sub));
  const email = oneLine(told.email ?? '', 254);
  return {
    issuer: settings.realm ?? iss,
    subject: sub,
    name: oneLine(told.name ?? '', 120) || email,
    email,
    emailVerified: told.email_verified === true || told.email_verified === 'true',
  };
}

/** As `authorizationCodeGrant` checks again; here it is told from what the provider does wrong. */
function fits(
  { state, iss, code, error }: Answer,
  login: Login,
  { issuer, authorization_response_iss_parameter_supported: named }: openid.ServerMetadata,
): boolean {
  const isFromThere = iss === undefined ? named !== true : iss === issuer;
  return state === login.state && isFromThere && (code ?? error) !== undefined;
}

/** Where the browser goes to end the session at the provider too, and from there to `back`. */
export async function signOutAddress(settings: IdentitySettings, back: string): Promise<string> {
  if (settings.signOut === undefined) {
    const configuration = await configurationOf(settings);
    return openid.buildEndSessionUrl(configuration, { post_logout_redirect_uri: back }).href;
  }
  const address = new URL(settings.signOut);
  address.searchParams.set('client_id', settings.clientId);
  address.searchParams.set('logout_uri', back);
  return address.href;
}

function callbackOf({ site }: IdentitySettings): string {
  return new URL('/api/staff/signed-in', site).href;
}

function oneLine(text: string, most: number): string {
  return text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, most);
}
