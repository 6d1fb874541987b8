import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { constants as http } from 'node:http2';
import { text } from 'node:stream/consumers';
import type { Provider } from 'oidc-provider';
import type { IdentitySettings } from '../../../functions/platform/environment.ts';
import { demoClientId, demoPeople, demoRealm } from './demo-people.ts';
import { pickPage } from './pick-page.ts';

export interface DemoIdentity {
  readonly settings: IdentitySettings;
  stop(): Promise<void>;
}

type Answer = (request: IncomingMessage, reply: ServerResponse) => void;

/**
 * Starts the embedded identity provider for the site at `site`, at `http://127.0.0.1`: another site
 * than `http://localhost` to a browser, as on AWS. Takes `port`, or any free one when it is taken.
 * The provider itself is loaded with the first request: most starts are not for staff.
 */
export async function startDemoIdentity(site: string, port: number): Promise<DemoIdentity> {
  let answer: Promise<Answer> | undefined;
  const server = createServer(async (request, reply) => {
    answer ??= answering(issuer, site);
    (await answer)(request, reply);
  });
  const taken = await listenOn(server, port).catch(() => listenOn(server, 0));
  const issuer = `http://127.0.0.1:${taken}`;
  const settings = { issuer, clientId: demoClientId, realm: demoRealm, site };
  return { settings, stop: () => stopped(server) };
}

async function answering(issuer: string, site: string): Promise<Answer> {
  const { demoProvider } = await import('./demo-provider.ts');
  const provider = await demoProvider(issuer, site);
  const protocol = provider.callback();
  return (request, reply) => {
    if (!request.url?.startsWith('/pick/')) return void protocol(request, reply);
    pick(provider, request, reply).catch(() => {
      // Reloaded after it was done, or another browser's.
      reply.writeHead(http.HTTP_STATUS_BAD_REQUEST).end('Start again from Sanad.');
    });
  };
}

/** Shows the people, and takes the one who was picked. */
async function pick(
  provider: Provider,
  request: IncomingMessage,
  reply: ServerResponse,
): Promise<void> {
  const { uid } = await provider.interactionDetails(request, reply);
  const person = request.method === 'POST' ? await picked(request) : undefined;
  if (person === undefined) {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    reply.writeHead(http.HTTP_STATUS_OK, headers).end(pickPage(`/pick/${uid}`, demoPeople));
    return;
  }
  await provider.interactionFinished(request, reply, { login: { accountId: person } });
}

/** The demo person whom the form names, by id or e-mail address. */
async function picked(request: IncomingMessage): Promise<string | undefined> {
  const named = new URLSearchParams(await text(request)).get('person');
  return demoPeople.find(({ id, email }) => named === id || named === email)?.id;
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
