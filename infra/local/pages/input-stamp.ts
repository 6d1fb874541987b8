import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Made by a build, or not ours. */
const skipped = new Set(['dist', 'node_modules']);

/**
 * A short text that changes whenever a file below these folders (or one of these files) is added,
 * removed or written. It looks at size and change time only, so asking costs milliseconds.
 */
export async function inputStamp(root: string, paths: readonly string[]): Promise<string> {
  const seen = await Promise.all(paths.map((path) => facts(join(root, path), path)));
  return createHash('sha256').update(seen.flat().join('\n')).digest('base64url');
}

async function facts(place: string, name: string): Promise<string[]> {
  const found = await stat(place).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [`${name} ${found.size} ${found.ctimeMs}`];
  const names = (await readdir(place)).filter((entry) => !entry.startsWith('.')).sort();
  const below = names.filter((entry) => !skipped.has(entry));
  return (
    await Promise.all(below.map((entry) => facts(join(place, entry), `${name}/${entry}`)))
  ).flat();
}
