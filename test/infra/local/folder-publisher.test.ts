import { mkdir, mkdtemp, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { absent, bringTo } from '../../../functions/certification/publishing/publisher.ts';
import { folderPublisher } from '../../../infra/local/folder-publisher.ts';

const path = '/c/status/body-1.jwt';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanad-publisher-'));
});

describe('the folder of what is published', () => {
  it('takes a text in the place of the one that was read, and no other', async () => {
    const publisher = folderPublisher(folder);
    expect(await publisher.read(path)).toBeUndefined();
    expect(await publisher.put(path, 'one', 'wrong')).toBe('changed');
    expect(await publisher.put(path, 'one', absent)).toBe('put');
    const one = await publisher.read(path);
    expect(await publisher.put(path, 'two', absent)).toBe('changed');
    expect(await publisher.put(path, 'two', one?.tag ?? '')).toBe('put');
    expect(await publisher.put(path, 'three', one?.tag ?? '')).toBe('changed');
    expect((await publisher.read(path))?.text).toBe('two');
  });

  it('lets one of many at once put, and none undo another', async () => {
    const puts = await Promise.all(
      Array.from({ length: 16 }, (_, at) => folderPublisher(folder).put(path, `${at}`, absent)),
    );
    expect(puts.filter((put) => put === 'put')).toHaveLength(1);
    const add = (letter: string) =>
      bringTo(folderPublisher(folder), path, async (text = '') => `${text}${letter}`);
    await Promise.all([...'abcd'].map(add));
    const whole = (await folderPublisher(folder).read(path))?.text ?? '';
    expect([...whole.slice(-4)].toSorted().join('')).toBe('abcd');
  });

  it('isn’t held up by a lock that a killed process left', async () => {
    const lock = join(folder, `${path}.lock`);
    await mkdir(lock, { recursive: true });
    const before = new Date(Date.now() - 60_000);
    await utimes(lock, before, before);
    expect(await folderPublisher(folder).put(path, 'one', absent)).toBe('put');
  });
});
