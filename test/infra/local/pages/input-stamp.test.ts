import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inputStamp } from '../../../../infra/local/pages/input-stamp.ts';

let root: string;
const stamp = () => inputStamp(root, ['content', 'lock.json', 'missing']);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sanad-stamp-'));
  await mkdir(join(root, 'content/modules'), { recursive: true });
  await writeFile(join(root, 'content/modules/a.md'), 'one');
  await writeFile(join(root, 'lock.json'), '{}');
});
afterEach(() => rm(root, { recursive: true, force: true }));

it('inputStamp() stays while nothing changes', async () => {
  expect(await stamp()).toBe(await stamp());
});

it.each([
  ['a file is added', () => writeFile(join(root, 'content/modules/b.md'), 'x')],
  ['a file is removed', () => rm(join(root, 'content/modules/a.md'))],
  ['a file is written with the same length', () => writeFile(join(root, 'lock.json'), '[]')],
  [
    'a file is written under its old date',
    async () => {
      await writeFile(join(root, 'content/modules/a.md'), 'two');
      await utimes(join(root, 'content/modules/a.md'), 1, 1);
    },
  ],
])('inputStamp() changes when %s', async (_what, change) => {
  const before = await stamp();
  await change();
  expect(await stamp()).not.toBe(before);
});

it.each(['content/dist/made.html', 'content/.draft.swp'])(
  'inputStamp() ignores %s',
  async (path) => {
    const before = await stamp();
    await mkdir(join(root, 'content/dist'), { recursive: true });
    await writeFile(join(root, path), 'x');
    expect(await stamp()).toBe(before);
  },
);
