import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { gateway } from '../../../../infra/local/gateway/gateway.ts';
import { listen } from '../../../../infra/local/gateway/listen.ts';

let door: Awaited<ReturnType<typeof listen>>;
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sanad-published-'));
  await mkdir(join(folder, 'site', 'c'), { recursive: true });
  await mkdir(join(folder, 'published', 'c'), { recursive: true });
  await writeFile(join(folder, 'secret.json'), 'secret');
  await writeFile(join(folder, 'site', 'c', 'page.json'), '"of the site"');
  await writeFile(join(folder, 'published', 'c', 'one.jwt'), 'a.b.c');
  const listener = gateway({
    api: () => Promise.reject(new Error('There is no API here.')),
    site: async () => join(folder, 'site'),
    published: { '/c/': join(folder, 'published') },
    report: () => undefined,
  });
  door = await listen(listener, 0);
});
afterEach(() => door.close());

const get = (path: string) => fetch(`http://localhost:${door.port}${path}`);

it('serves a folder of published files, of which browsers keep nothing, and nothing beside it', async () => {
  const found = await get('/c/one.jwt');
  expect(await found.text()).toBe('a.b.c');
  expect(found.headers.get('content-type')).toBe('application/jwt');
  expect(found.headers.get('cache-control')).toBe('no-store');
  for (const path of ['/c/page.json', '/c/two.jwt', '/c/%2e%2e/%2e%2e/secret.json', '/c/']) {
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  }
});
