import { spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root: string;
const source = join(import.meta.dirname, '../../../infra/local/prestart.cjs');
const asked = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/other-platform': { version: '1.0.0', optional: true },
};
const installed = { 'node_modules/a': { version: '1.0.0' } };

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sanad-prestart-'));
  await mkdir(join(root, 'infra/local'), { recursive: true });
  await copyFile(source, join(root, 'infra/local/prestart.cjs'));
  await writeLock('package-lock.json', asked);
  // In npm's place: notes how it was called, and "installs" Node.js where the test says so.
  await writeFile(
    join(root, 'npm.cjs'),
    `const fs = require('node:fs');
     fs.writeFileSync('called.json', JSON.stringify(process.argv.slice(2)));
     if (process.env.FAIL) process.exit(7);
     fs.mkdirSync('node_modules/.bin', { recursive: true });
     fs.writeFileSync('node_modules/.bin/node', '#!/bin/sh\\necho v24.1.0\\n', { mode: 0o755 });`,
  );
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('prestart', () => {
  it('installs into a fresh clone, without touching the lockfile, and says so', async () => {
    const { status, stdout } = prestart();
    expect(status).toBe(0);
    expect(stdout).toMatch(/Installing/);
    expect(await called()).toEqual(expect.arrayContaining(['install', '--no-save']));
  });

  it('does nothing when all is there; other platforms may be missing', async () => {
    await writeNode('v24.21.0');
    await writeLock('node_modules/.package-lock.json', installed);
    expect(prestart()).toMatchObject({ status: 0, stdout: '' });
    expect(await called()).toBeUndefined();
  });

  it.each([
    ['another version is installed', { 'node_modules/a': { version: '0.9.0' } }],
    ['something is missing', {}],
  ])('installs when %s', async (_what, there) => {
    await writeNode('v24.21.0');
    await writeLock('node_modules/.package-lock.json', there);
    expect(prestart().status).toBe(0);
    expect(await called()).toBeDefined();
  });

  it('stops when npm fails', () => {
    const { status, stderr } = prestart({ FAIL: '1' });
    expect(status).toBe(1);
    expect(stderr).toContain('npm install failed');
  });

  it('stops when the installed Node.js is missing or too old', async () => {
    await writeNode('v22.1.0');
    await writeLock('node_modules/.package-lock.json', installed);
    const { status, stderr } = prestart();
    expect(status).toBe(1);
    expect(stderr).toContain('Node.js 24 is missing');
  });
});

function prestart(more: Record<string, string> = {}) {
  return spawnSync(process.execPath, [join(root, 'infra/local/prestart.cjs')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(root, 'npm.cjs'), ...more },
  });
}

async function called(): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(root, 'called.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

async function writeLock(file: string, packages: object): Promise<void> {
  await mkdir(join(root, 'node_modules'), { recursive: true });
  await writeFile(join(root, file), JSON.stringify({ packages }));
}

async function writeNode(version: string): Promise<void> {
  const node = join(root, 'node_modules/.bin/node');
  await mkdir(join(root, 'node_modules/.bin'), { recursive: true });
  await writeFile(node, `#!/bin/sh\necho ${version}\n`);
  await chmod(node, 0o755);
}
