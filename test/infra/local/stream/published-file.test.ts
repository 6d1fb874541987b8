import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gateway } from '../../../../infra/local/gateway/gateway.ts';
import { type Listening, listen } from '../../../../infra/local/gateway/listen.ts';

let folder: string;
let door: Listening;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanad-published-'));
  await writeFile(join(folder, '404.html'), 'nothing here');
  const listener = gateway({
    api: () => Promise.reject(new Error('There is no API here.')),
    site: async () => folder,
    published: { '/impact.json': join(folder, 'elsewhere') },
    report: (fault) => expect(fault).toBeUndefined(),
  });
  door = await listen(listener, 0);
});
afterAll(async () => {
  await door.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string) => fetch(`http://127.0.0.1:${door.port}${path}`);

test('the public figures are missing until there are some, then served for five minutes', async () => {
  expect((await get('/impact.json')).status).toBe(404);
  await writeFile(join(folder, 'elsewhere'), '{"quarters":[]}');
  const reply = await get('/impact.json');
  expect(reply.status).toBe(200);
  expect(reply.headers.get('cache-control')).toBe('public, max-age=300');
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await reply.json()).toEqual({ quarters: [] });
  expect((await get('/constructor')).status).toBe(404);
});
