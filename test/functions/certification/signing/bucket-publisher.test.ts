import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bucketPublisher } from '../../../../functions/certification/publishing/bucket-publisher.ts';
import { absent } from '../../../../functions/certification/publishing/publisher.ts';

const files = new Map<string, string>();
let connections = 0;
let server: Server;

const tagOf = (text: string) => `"${createHash('md5').update(text).digest('hex')}"`;

/** Answers as S3 does for what has to lie there under a condition. */
beforeEach(async () => {
  files.clear();
  connections = 0;
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const path = request.url?.split('?')[0] ?? '';
    const there = files.get(path);
    if (request.method === 'GET') {
      if (there === undefined) {
        response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
      } else response.writeHead(200, { etag: tagOf(there) }).end(there);
      return;
    }
    const { 'if-none-match': none, 'if-match': match } = request.headers;
    const holds =
      none === '*' ? there === undefined : there !== undefined && match === tagOf(there);
    if (!holds) {
      response.writeHead(412).end('<Error><Code>PreconditionFailed</Code></Error>');
      return;
    }
    files.set(path, Buffer.concat(chunks).toString('utf8'));
    response.writeHead(200).end();
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  vi.stubEnv('AWS_ENDPOINT_URL_S3', `http://127.0.0.1:${port}`);
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

it('puts into a bucket only in the place of what was read, over one connection', async () => {
  const publisher = bucketPublisher('records');
  const path = '/c/register.json';
  expect(await publisher.read(path)).toBeUndefined();
  expect(await publisher.put(path, 'one', absent)).toBe('put');
  expect(await publisher.put(path, 'two', absent)).toBe('changed');
  const { text = '', tag = '' } = (await publisher.read(path)) ?? {};
  expect(text).toBe('one');
  expect(await publisher.put(path, 'two', tag)).toBe('put');
  expect(await publisher.put(path, 'three', tag)).toBe('changed');
  expect((await publisher.read(path))?.text).toBe('two');
  expect(connections).toBe(1);
});
