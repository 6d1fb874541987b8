import { once } from 'node:events';
import { createServer } from 'node:https';
import { generate } from 'selfsigned';
import { neutralSites } from '../../infra/edge/neutral-sites.ts';

/**
 * A site of ours in the place of the neutral ones, since a browser follows `/exit` to a real
 * server. `hosts` leads Chromium to it.
 */
export async function startNeutralSite() {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'neutral' }]);
  const server = createServer({ cert, key }, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Neutral</h1>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The neutral site has no port.');
  const names = Object.values(neutralSites).map((site) => new URL(site).hostname);
  return {
    hosts: names.map((name) => `MAP ${name} 127.0.0.1:${address.port}`).join(', '),
    stop: () => server.close(),
  };
}
