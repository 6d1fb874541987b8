import { watch } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { LocalPlaces } from '../local-places.ts';
import { readJsonFile } from '../read-json-file.ts';
import { writeAtomically } from '../write-atomically.ts';
import { buildSite } from './build-site.ts';
import { inputStamp } from './input-stamp.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** What pages are made of. Of `functions` they use contracts and rules, of `infra` the addresses. */
const inputs = ['content', 'site', 'functions', 'infra/edge', 'package-lock.json'];
const watched = ['content', 'site'];

export interface FreshSiteOptions {
  readonly places: LocalPlaces;
  readonly say: (line: string) => void;
  /** Called after new content was written: who read the old one should read again. */
  readonly contentChanged: () => void;
}

export interface FreshSite {
  /** The folder of the built site. */
  readonly folder: string;
  /** Resolves when the site is as new as its inputs, or as new as their mistakes allow. */
  fresh(): Promise<void>;
  /** Whether there is any site to show. */
  exists(): Promise<boolean>;
  /** Begins to build as soon as something changes, rather than at the next request. */
  watch(): void;
  stop(): Promise<void>;
}

/** Keeps the built site in step with what it is made of; a site that is fresh isn't built again. */
export function freshSite({ places, say, contentChanged }: FreshSiteOptions): FreshSite {
  const folder = places.site;
  const exists = () => isThere(folder);
  const stopping = new AbortController();
  const check = oneAtATime(bringUpToDate);
  let tried: string | undefined;

  async function bringUpToDate(): Promise<void> {
    const stamp = await inputStamp(places.root, inputs);
    if (stamp === tried || stopping.signal.aborted) return;
    const known = await readJsonFile(places.siteBuild, z.object({ stamp: z.string() }));
    tried = stamp;
    if (known?.stamp === stamp && (await exists()) && (await isThere(places.functionsContent)))
      return;
    const started = performance.now();
    say('Building the pages…');
    const built = await buildSite(places, stopping.signal, contentChanged);
    if (built.kind === 'mistakes') {
      return say((await exists()) ? `${built.text}\nThe pages stay as they were.` : built.text);
    }
    await writeAtomically(places.siteBuild, JSON.stringify({ stamp }));
    say(`Pages built in ${((performance.now() - started) / 1_000).toFixed(1)} s.`);
  }

  const fresh = () =>
    check().catch((fault: unknown) => {
      if (!stopping.signal.aborted) say(`The pages could not be built: ${String(fault)}`);
    });
  return {
    folder,
    fresh,
    exists,
    watch: () => watchFolders(places.root, fresh, stopping.signal),
    stop: async () => {
      stopping.abort();
      await fresh();
    },
  };
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function watchFolders(root: string, changed: () => void, signal: AbortSignal): void {
  let soon: NodeJS.Timeout | undefined;
  for (const name of watched) {
    // Without a watcher (a full inotify table, say) a change is still found at the next request.
    const watcher = watch(join(root, name), { recursive: true, signal });
    watcher.on('error', () => watcher.close());
    watcher.on('change', () => {
      clearTimeout(soon);
      soon = setTimeout(changed, 100);
    });
  }
}
