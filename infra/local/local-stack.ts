import { rm } from 'node:fs/promises';
import { publishedFolder } from '../../functions/certification/standard/addresses.ts';
import { consentVersion } from '../../functions/enrollment/contract.ts';
import type { Workshop } from '../../functions/enrollment/workshop.ts';
import { contentFrom } from '../../functions/platform/content-source.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { examBanksAt } from '../../functions/platform/exam-banks.ts';
import { localTable } from './emulator/local-table.ts';
import { fileKeys } from './file-keys.ts';
import type { Api } from './gateway/api-reply.ts';
import { gateway } from './gateway/gateway.ts';
import { listen } from './gateway/listen.ts';
import { startDemoIdentity } from './identity/demo-identity.ts';
import { demoPeopleTold } from './identity/demo-people.ts';
import { foundDemo } from './identity/found-demo.ts';
import { localApi } from './local-api.ts';
import { localDependencies } from './local-dependencies.ts';
import type { LocalPlaces } from './local-places.ts';
import type { LocalSettings } from './local-settings.ts';
import { joinableWorkshops } from './local-workshop.ts';
import { localExamBanks } from './own-banks.ts';
import { type FreshSite, freshSite } from './pages/fresh-site.ts';
import { StopHere } from './stop-here.ts';
import { startLocalJobs } from './stream/local-jobs.ts';
import { writeAtomically } from './write-atomically.ts';

export interface LocalStackOptions {
  readonly places: LocalPlaces;
  readonly settings: LocalSettings;
  /** Takes progress and authors' mistakes, for the terminal. */
  readonly say: (line: string) => void;
}

export interface LocalStack {
  readonly url: string;
  /** The workshops that can be joined now; the first is the demo. */
  readonly workshops: readonly Workshop[];
  /** Resolves when the emulator has ended, asked to or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

interface Running {
  readonly dependencies: Dependencies;
  readonly site: FreshSite;
  readonly api: () => Api;
  readonly ended: Promise<void>;
}

type Undo = (() => Promise<void>)[];

/**
 * Starts the whole of Sanad on this machine: table, pages, API and the gateway before them. The
 * port is taken first, so that a taken one is known at once; requests wait until all is ready.
 */
export async function startLocalStack(options: LocalStackOptions): Promise<LocalStack> {
  const { places, settings, say } = options;
  const ready = Promise.withResolvers<Running>();
  ready.promise.catch(() => undefined);
  const listener = gateway({
    api: async () => (await ready.promise).api(),
    site: async (path) => freshFolder((await ready.promise).site, path),
    published: { '/impact.json': places.impact, [publishedFolder]: places.published },
    report: (fault) => say(`A request failed: ${String(fault)}`),
  });
  const door = await listen(listener, settings.PORT);
  const undo: Undo = [];
  const stop = async () => {
    await door.close();
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const running = await runBehind(options, door.port, undo);
    const workshops = await joinableWorkshops(running.dependencies);
    const url = siteAt(door.port);
    await writeAtomically(places.ready, readyText(url, workshops));
    undo.push(() => rm(places.ready, { force: true }));
    ready.resolve(running);
    return { url, workshops, ended: running.ended, stop };
  } catch (error) {
    ready.reject(error);
    await stop();
    throw error;
  }
}

async function runBehind(
  { places, settings, say }: LocalStackOptions,
  port: number,
  undo: Undo,
): Promise<Running> {
  const banks = await localExamBanks(places, settings.SANAD_BANK);
  say('Starting the table…');
  const table = await localTable(places, settings.SANAD_DYNAMODB_ENDPOINT);
  undo.push(table.stop);
  // Left by a start that was killed. Not before the table is ours: until then it may be in use.
  await rm(places.ready, { force: true });
  let api: Api | undefined;
  const site = freshSite({
    places,
    say,
    contentChanged: () => {
      api = undefined;
    },
  });
  undo.push(site.stop);
  await site.fresh();
  if (!(await site.exists())) {
    throw new StopHere('There are no pages to show. Mend what is said above and start again.');
  }
  const identity = await startDemoIdentity(siteAt(port), port + 1);
  undo.push(identity.stop);
  const dependencies: Dependencies = {
    ...(await localDependencies(places, table.endpoint)),
    identity: async () => identity.settings,
  };
  undo.push(async () => dependencies.documents.destroy());
  await foundDemo(dependencies);
  const jobs = await startLocalJobs({
    places,
    dependencies,
    endpoint: table.endpoint,
    embedded: settings.SANAD_DYNAMODB_ENDPOINT === undefined,
    site: siteAt(port),
    report: (fault) => say(`A job failed: ${String(fault)}`),
  });
  undo.push(jobs.stop);
  site.watch();
  return {
    dependencies,
    site,
    ended: table.ended,
    api: () => {
      const content = contentFrom(places.functionsContent);
      const fresh = { ...dependencies, content, examBanks: examBanksAt(banks) };
      api ??= localApi(fresh, fileKeys(places.keys));
      return api;
    },
  };
}

/** Hashed files never change, and what is published isn't built: neither needs a look at the sources. */
async function freshFolder(site: FreshSite, path: string): Promise<string> {
  if (!/^\/(?:_astro|fonts|c)\//.test(path)) await site.fresh();
  return site.folder;
}

function siteAt(port: number): string {
  return `http://localhost:${port}`;
}

function readyText(url: string, workshops: readonly Workshop[]): string {
  const told = workshops.map(({ id, code, title, modules }) => ({ id, code, title, modules }));
  const people = demoPeopleTold();
  return `${JSON.stringify({ url, consent: consentVersion, workshops: told, people }, null, 2)}\n`;
}
