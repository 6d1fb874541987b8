import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Participant } from '../../functions/enrollment/participant.ts';
import { type Dependencies, dependenciesFrom } from '../../functions/platform/dependencies.ts';
import { createTable } from '../../infra/local/emulator/create-table.ts';
import { gateway } from '../../infra/local/gateway/gateway.ts';
import { listen } from '../../infra/local/gateway/listen.ts';
import { localApi } from '../../infra/local/local-api.ts';
import { testKeeper } from '../functions/certification/test-keeper.ts';
import { testSecrets } from '../functions/test-api.ts';
import { writeTestContent } from '../functions/test-content.ts';
import { killableApi, killableEmulator } from './killable.ts';
import { participantsOf } from './participants-of.ts';

/**
 * An emulator over a file that survives being killed, the table in it, and what processes need to
 * know to work on it.
 */
export async function startProofStack() {
  const folder = await mkdtemp(join(tmpdir(), 'sanad-proof-'));
  const emulator = await killableEmulator(join(folder, 'table.db'));
  const environment = {
    SANAD_TABLE: 'sanad',
    SANAD_CONTENT: await writeTestContent(),
    SANAD_SECRETS: JSON.stringify(testSecrets),
    SANAD_DYNAMODB_ENDPOINT: emulator.endpoint,
    SANAD_STATE: folder,
  };
  const dependencies = { ...(await dependenciesFrom(environment)), log: () => undefined };
  await createTable(dependencies.documents, environment.SANAD_TABLE);
  const startApi = () => killableApi(emulator.endpoint, environment);
  const stop = async () => {
    dependencies.documents.destroy();
    await emulator.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { emulator, environment, dependencies, startApi, stop };
}

export type ProofStack = Awaited<ReturnType<typeof startProofStack>>;

/** The same API within this process, over dependencies of the test's own: for planted bugs. */
export async function apiWithin(dependencies: Dependencies) {
  const api = localApi({ ...dependencies, log: () => undefined }, testKeeper);
  const report = (fault: unknown) => process.stderr.write(`${String(fault)}\n`);
  const door = await listen(gateway({ api: async () => api, report }), 0);
  return { url: `http://127.0.0.1:${door.port}`, stop: () => door.close() };
}

/** The records of several workshops by participant. */
export async function recordsOf(
  dependencies: Dependencies,
  workshops: readonly { readonly id: string }[],
): Promise<Map<string, Participant>> {
  const records = await Promise.all(workshops.map(({ id }) => participantsOf(dependencies, id)));
  return new Map(records.flat().map((record) => [record.participantId, record]));
}
