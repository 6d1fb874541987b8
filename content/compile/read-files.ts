import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * Reads `modules/`, `services/`, `glossary.json` and `versions.json` below the content folder `root`. Keys are paths
 * as authors know them, `content/…` with slashes. Hidden files and editors' backups don't count.
 * Throws when a folder or file cannot be read.
 */
export async function readFiles(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => belongsToAuthors(path.slice(root.length).split(sep).filter(Boolean)))
    .sort();
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Map(
    paths.map((path, index) => {
      const parts = path.slice(root.length).split(sep).filter(Boolean);
      return [['content', ...parts].join('/'), texts[index] ?? ''];
    }),
  );
}

function belongsToAuthors(parts: string[]): boolean {
  const top = parts[0] ?? '';
  if (parts.some((part) => part.startsWith('.') || part.endsWith('~'))) return false;
  return (
    top === 'modules' ||
    top === 'services' ||
    ['glossary.json', 'versions.json'].includes(parts.join('/'))
  );
}
