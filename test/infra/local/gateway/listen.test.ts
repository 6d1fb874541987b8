import { get } from 'node:http';
import { expect, it } from 'vitest';
import { listen } from '../../../../infra/local/gateway/listen.ts';
import { StopHere } from '../../../../infra/local/stop-here.ts';

it('listen() answers on both loopback addresses that the machine has', async () => {
  const listening = await listen((_message, response) => response.end('here'), 0);
  expect(await statusAt('127.0.0.1', listening.port)).toBe(200);
  expect([200, 'EADDRNOTAVAIL']).toContain(await statusAt('::1', listening.port));
  await listening.close();
});

it('listen() names a taken port', async () => {
  const first = await listen((_message, response) => response.end(), 0);
  const second = listen((_message, response) => response.end(), first.port);
  await expect(second).rejects.toThrow(StopHere);
  await expect(second).rejects.toThrow(`Port ${first.port} is taken`);
  await first.close();
});

it('close() does not wait for a connection that is kept alive', async () => {
  const listening = await listen((_message, response) => response.end(), 0);
  await (await fetch(`http://127.0.0.1:${listening.port}/`)).text();
  const started = performance.now();
  await listening.close();
  expect(performance.now() - started).toBeLessThan(2_000);
});

function statusAt(host: string, port: number): Promise<number | string | undefined> {
  return new Promise((resolve) => {
    get({ host, port }, (response) => resolve(response.resume().statusCode)).once(
      'error',
      (error: NodeJS.ErrnoException) => resolve(error.code),
    );
  });
}
