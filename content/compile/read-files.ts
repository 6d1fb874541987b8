import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const folders = ['modules', 'services', 'tracks', 'rubrics', 'banks', 'conduct'];
const singleFiles = ['glossary.json', 'versions.json'];

/**
 * Reads what authors write below the content folder `root`: the folders and files named above. Keys
 * are paths as authors know them, `content/…` with slashes. Hidden files and editors' backups don't
 * count. Throws when a folder or file cannot be read.
 */
export async function readFiles(root: string): Promise<Map<string, string>> {
  return filesBelow(root, { name: 'content', wanted: belongsToAuthors });
}

/** Reads the exam banks below a folder, one folder a bank. Keys are `<name>/<bank>/…` with slashes. */
export async function readBankFiles(folder: string, name: string): Promise<Map<string, string>> {
  return filesBelow(folder, { name, wanted: (parts) => parts.length > 1 });
}

type Naming = { name: string; wanted: (parts: string[]) => boolean };

async function filesBelow(root: string, { name, wanted }: Naming): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isNoBackup(partsOf(path)) && wanted(partsOf(path)))
    .sort();
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Map(
    paths.map((path, index) => [[name, ...partsOf(path)].join('/'), texts[index] ?? '']),
  );

  function partsOf(path: string): string[] {
    return relative(root, path).split(sep);
  }
}

function belongsToAuthors(parts: string[]): boolean {
  return folders.includes(parts[0] ?? '') || singleFiles.includes(parts.join('/'));
}

function isNoBackup(parts: string[]): boolean {
  return !parts.some((part) => part.startsWith('.') || part.endsWith('~'));
}
