import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { languages } from '../../../content/schema/language.ts';
import { type DemoPerson, demoClientId, demoPeople } from './demo-people.ts';
import { escaped, providerPage } from './pick-page.ts';
import { providerMemory } from './provider-memory.ts';

const makeKeys = promisify(generateKeyPair);
const hour = 3_600;

/**
 * A certified OpenID provider as Cognito is one to us: a public client with the code flow and PKCE,
 * tokens signed with RS256. Sites are our own addresses; keys live as long as the process.
 */
export async function demoProvider(issuer: string, site: string): Promise<Provider> {
  const { privateKey } = await makeKeys('rsa', { modulusLength: 2048 });
  const key = { ...privateKey.export({ format: 'jwk' }), kty: 'RSA', use: 'sig', alg: 'RS256' };
  return new Provider(issuer, {
    ...behaviour,
    adapter: providerMemory(),
    clients: [
      {
        client_id: demoClientId,
        client_name: 'Sanad',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [`${site}/api/staff/signed-in`],
        post_logout_redirect_uris: languages.map((each) => `${site}/${each}/console/`),
      },
    ],
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    jwks: { keys: [key] },
  });
}

const behaviour: Configuration = {
  claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: true, logoutSource: signOutAtOnce },
  },
  findAccount: async (_context, id) => {
    const person = demoPeople.find((each) => each.id === id);
    return person && { accountId: id, claims: async () => claimsOf(person) };
  },
  interactions: { url: (_context, { uid }) => `/pick/${uid}` },
  loadExistingGrant: grantAtOnce,
  pkce: { required: () => true },
  renderError: (context, { error, error_description = '' }) => {
    const body = `<p>${escaped(error)}: ${escaped(String(error_description))}</p>`;
    context.type = 'html';
    context.body = providerPage({ title: 'That did not work', body });
  },
  responseTypes: ['code'],
  scopes: ['openid', 'profile', 'email'],
  ttl: {
    AccessToken: 300,
    AuthorizationCode: 60,
    Grant: 12 * hour,
    IdToken: 300,
    Interaction: hour,
    Session: 12 * hour,
  },
};

function claimsOf({ id, name, email }: DemoPerson) {
  return { sub: id, name, email, email_verified: true };
}

/** Nobody is asked whether Sanad may know who they are: it is what they came for. */
async function grantAtOnce({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider } = oidc;
  const grant = new provider.Grant({
    ...(client && { clientId: client.clientId }),
    ...(session?.accountId && { accountId: session.accountId }),
  });
  grant.addOIDCScope('openid profile email');
  await grant.save();
  return grant;
}

/** Whoever signs out of Sanad isn't asked again, as at Cognito. */
async function signOutAtOnce(context: KoaContextWithOIDC, form: string) {
  context.body = providerPage({
    title: 'Signing out',
    body: `${form.replace('</form>', '<input type="hidden" name="logout" value="yes"></form>')}
<button form="op.logoutForm">Go on</button>
<script>document.forms[0].submit()</script>`,
  });
}
