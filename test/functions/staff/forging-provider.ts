import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { IdentitySettings } from '../../../functions/platform/environment.ts';

/** What the provider says in an ID token. */
export type Claims = Readonly<Record<string, unknown>>;

export interface Forgery {
  readonly header?: Claims;
  readonly claims?: Claims;
  /** Left out: as the real provider signs. */
  readonly signature?: (input: string, keys: Keys) => string;
  readonly userInfo?: Claims;
}

export interface Keys {
  readonly own: KeyObject;
  readonly foreign: KeyObject;
  /** The public key as text, which everybody has. */
  readonly published: string;
}

/** A signature as RS256 makes it. */
export function rs256(input: string, key: KeyObject): string {
  return sign('sha256', Buffer.from(input), key).toString('base64url');
}

/** HMAC with the published key, for a verifier that would take it for a secret. */
export function hs256(input: string, secret: string): string {
  return createHmac('sha256', secret).update(input).digest('base64url');
}

const part = (value: Claims) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A provider that issues what the test wants. Without a forgery its answer is right in everything,
 * so that what is refused is refused for the forgery.
 */
export async function startForgingProvider(site: string) {
  const { privateKey: own, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { privateKey: foreign } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const published = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  let forgery: Forgery = {};
  let nonce = '';
  const server = createServer((request, response) => {
    const answers: Readonly<Record<string, () => unknown>> = {
      '/.well-known/openid-configuration': () => description(issuer),
      '/jwks': () => ({
        keys: [{ ...publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'own' }],
      }),
      '/token': () => ({ access_token: 'a', token_type: 'Bearer', id_token: idToken() }),
      '/me': () => ({
        sub: 'somebody',
        name: 'Some Body',
        email: 'somebody@example.org',
        email_verified: true,
        ...forgery.userInfo,
      }),
    };
    send(response, answers[request.url ?? '']?.());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const issuer = `http://127.0.0.1:${port}`;
  const idToken = () => {
    const now = Math.floor(Date.now() / 1000);
    const right = { iss: issuer, aud: 'sanad', sub: 'somebody', iat: now, exp: now + 300, nonce };
    const claims = { ...right, ...forgery.claims };
    const header = { alg: 'RS256', kid: 'own', ...forgery.header };
    const input = `${part(header)}.${part(claims)}`;
    const signed = forgery.signature?.(input, { own, foreign, published }) ?? rs256(input, own);
    return `${input}.${signed}`;
  };
  const settings: IdentitySettings = { issuer, clientId: 'sanad', site };
  return {
    settings,
    /** What is sent to who began a sign-in with this nonce. */
    forge: (next: Forgery, forNonce: string) => {
      forgery = next;
      nonce = forNonce;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type ForgingProvider = Awaited<ReturnType<typeof startForgingProvider>>;

function description(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    userinfo_endpoint: `${issuer}/me`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  };
}

function send(response: ServerResponse, answer: unknown): void {
  response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer ?? {}));
}
