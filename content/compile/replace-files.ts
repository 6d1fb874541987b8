import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { readIfThere } from './read-if-there.ts';

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
      if ((await readIfThere(place)) === text) continue;
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

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
