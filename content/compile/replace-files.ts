import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Makes the files below `folder` exactly those given. Each is written in full beside the folder and
 * then renamed into its place, so that a reader sees the old or the new file and never half of one.
 * Files that stay the same are left alone, and what is no longer given goes last.
 */
export async function replaceFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const workshop = await mkdtemp(`${folder}.new-`);
  try {
    for (const [path, text] of files) {
      const place = join(folder, path);
      if ((await textOf(place)) === text) continue;
      const draft = join(workshop, path.replaceAll('/', '-'));
      await writeFile(draft, text);
      await mkdir(dirname(place), { recursive: true });
      await rename(draft, place);
    }
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  for (const path of await filesBelow(folder)) {
    if (!files.has(path)) await rm(join(folder, path));
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
