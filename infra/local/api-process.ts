import { fileKeys } from './file-keys.ts';
import { gateway } from './gateway/gateway.ts';
import { listen } from './gateway/listen.ts';
import { localApi } from './local-api.ts';
import { localDependencies } from './local-dependencies.ts';
import { localPlaces } from './local-places.ts';
import { localSettings } from './local-settings.ts';

/*
 * node infra/local/api-process.ts <port> <endpoint>
 *
 * The API alone, in a process of its own that can be killed: for the fault tests and the bench.
 * Port 0 is any free one. Prints one line with its address once it listens. Table, content and
 * secrets come from the environment (SANAD_TABLE, SANAD_CONTENT, SANAD_SECRETS), else from `.sanad`.
 */

const [port = '0', endpoint] = process.argv.slice(2);
const places = localPlaces(localSettings(process.env).SANAD_STATE);
const api = localApi(await localDependencies(places, endpoint), fileKeys(places.keys));
const report = (fault: unknown) => process.stderr.write(`${String(fault)}\n`);
const listening = await listen(gateway({ api: async () => api, report }), Number(port));
process.stdout.write(`http://localhost:${listening.port}\n`);
process.once('SIGTERM', async () => {
  await listening.close();
  process.exit(0);
});
