import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outbox } from '../../../infra/local/outbox.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanad-outbox-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a letter lies in the outbox as a message that a mail program reads', async () => {
  const text = `${'دعوت '.repeat(40)}\nhttps://sanad.example/ur/console/#invitation/x\n`;
  const subject = 'آپ کے لیے ایک دعوت نامہ';
  await outbox(folder).send({ to: 'a@example.org', language: 'ur', subject, text });
  const [name = '', ...others] = await readdir(folder);
  expect([name, others]).toEqual([expect.stringMatching(/^[\w-]+\.eml$/), []]);
  expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  const [head = '', body = ''] = (await readFile(join(folder, name), 'utf8')).split('\r\n\r\n');
  const headers = new Map(
    head.split('\r\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]),
  );
  expect(headers.get('To')).toBe('<a@example.org>');
  const encoded = /^=\?utf-8\?B\?(.*)\?=$/.exec(headers.get('Subject') ?? '')?.[1] ?? '';
  expect(Buffer.from(encoded, 'base64').toString()).toBe(subject);
  expect(Buffer.from(body, 'base64').toString()).toBe(text);
  expect(Math.max(...body.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
});
