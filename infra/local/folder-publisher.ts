import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { absent, type Publisher } from '../../functions/certification/publishing/publisher.ts';

/**
 * Publishes into a folder of this machine, which the gateway serves. A put under a condition takes a
 * lock, since two processes may publish at once: the stack, and a command at the terminal.
 */
export function folderPublisher(folder: string): Publisher {
  const fileOf = (path: string) => join(folder, path);
  const read = async (path: string) => {
    const text = await textIn(fileOf(path));
    return text === undefined ? undefined : { text, tag: tagOf(text) };
  };
  return {
    read,
    put: (path, text, tag) =>
      locked(`${fileOf(path)}.lock`, async () => {
        if (((await read(path))?.tag ?? absent) !== tag) return 'changed';
        const draft = `${fileOf(path)}.${process.pid}.draft`;
        await writeFile(draft, text);
        await rename(draft, fileOf(path));
        return 'put';
      }),
  };
}

function tagOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

async function textIn(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Milliseconds after which a lock was left by a process that was killed. */
const patience = 5_000;

/** Runs `act` while holding a lock, which is a folder: making one happens once. */
async function locked<T>(lock: string, act: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  while (!(await taken(lock))) {
    if (await isLeft(lock)) await release(lock);
    await wait(10);
  }
  try {
    return await act();
  } finally {
    await release(lock);
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function isLeft(lock: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(lock)).mtimeMs > patience;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

async function release(lock: string): Promise<void> {
  try {
    await rmdir(lock);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
