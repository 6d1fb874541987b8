import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { emitContent } from '../../../content/compile/emit-content.ts';
import { loadContent } from '../../../content/compile/load-content.ts';
import { processFacts } from '../emulator/process-facts.ts';
import type { LocalPlaces } from '../local-places.ts';
import { astroBuild } from './astro-build.ts';

export type SiteBuilt =
  | { readonly kind: 'built' }
  /** What an author or a developer has to mend, ready to print. The old site is still in place. */
  | { readonly kind: 'mistakes'; readonly text: string };

/**
 * Compiles the content, then builds all pages beside the old ones and swaps the folders: nobody is
 * ever served half a site. `contentReady` is called between the two, when the API can grade what
 * the new pages will show. Throws when aborted.
 */
export async function buildSite(
  places: LocalPlaces,
  signal: AbortSignal,
  contentReady: () => void = () => undefined,
): Promise<SiteBuilt> {
  const loaded = await loadContent(join(places.root, 'content'));
  if (loaded.kind === 'mistakes') {
    return { kind: 'mistakes', text: loaded.mistakes.map(({ sentence }) => sentence).join('\n') };
  }
  await emitContent(loaded, places.content);
  contentReady();
  const next = join(places.drafts, `site-${process.pid}`);
  await removeLeftDrafts(places.drafts);
  try {
    const built = await runAstro(places, next, signal);
    if (built.kind === 'built') await swap(next, places.site);
    return built;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

async function runAstro(
  places: LocalPlaces,
  outDir: string,
  signal: AbortSignal,
): Promise<SiteBuilt> {
  const { words, environment } = astroBuild(places, outDir);
  const child = spawn(process.execPath, words, {
    env: { ...process.env, ...environment },
    cwd: places.root,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let said = '';
  const hear = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-8_000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const endWithUs = () => child.kill();
  process.once('exit', endWithUs);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  process.off('exit', endWithUs);
  return code === 0 ? { kind: 'built' } : { kind: 'mistakes', text: said.trim() };
}

/** A build that was killed leaves its draft, named for its process. */
async function removeLeftDrafts(drafts: string): Promise<void> {
  for (const name of await readdir(drafts)) {
    const pid = /^site-(\d+)(?:-old)?$/.exec(name)?.[1];
    if (!pid || (await processFacts(Number(pid)))) continue;
    await rm(join(drafts, name), { recursive: true, force: true });
  }
}

/** Two processes may build at once (tests do): the one that comes second tries again. */
async function swap(next: string, place: string, tries = 5): Promise<void> {
  const old = `${next}-old`;
  await rm(old, { recursive: true, force: true });
  try {
    await mkdir(place, { recursive: true });
    await rename(place, old);
    await rename(next, place);
  } catch (error) {
    if (tries <= 1) throw error;
    return swap(next, place, tries - 1);
  } finally {
    await rm(old, { recursive: true, force: true });
  }
}
