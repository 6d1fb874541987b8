import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { HttpAnswer } from '../../../../functions/platform/http-event.ts';
import type { apiEvent } from '../../../../infra/local/gateway/api-event.ts';
import { gateway } from '../../../../infra/local/gateway/gateway.ts';
import { listen } from '../../../../infra/local/gateway/listen.ts';

export const originSecret = 'the-origin-secret';

export interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string | string[]>;
  readonly body?: string | Buffer;
}

export interface Answered {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** The gateway over handlers that note each event and answer what the test says. */
export async function gatewayUnderTest(files: Record<string, string> = {}) {
  const folder = await siteOf(files);
  const events: ReturnType<typeof apiEvent>[] = [];
  const faults: unknown[] = [];
  const stub = {
    answer: async (): Promise<HttpAnswer> => ({
      statusCode: 200,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
      body: '{}',
    }),
  };
  const handler = async (event: ReturnType<typeof apiEvent>) => {
    events.push(event);
    return stub.answer();
  };
  const handlers = {
    certification: handler,
    description: handler,
    enrollment: handler,
    exams: handler,
    insights: handler,
    quizzes: handler,
    staff: handler,
  };
  const listening = await listen(
    gateway({
      api: async () => ({ handlers, originSecret }),
      site: async () => join(folder, 'dist'),
      report: (fault) => faults.push(fault),
    }),
    0,
  );
  const stop = async () => {
    await listening.close();
    await rm(folder, { recursive: true, force: true });
  };
  const ask = (path: string, asked: Asked = {}) => rawRequest(listening.port, path, asked);
  return { ask, events, faults, stub, stop, port: listening.port };
}

async function siteOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sanad-gateway-'));
  await writeFile(join(folder, 'secret.txt'), 'outside the site');
  for (const [path, text] of Object.entries({ 'index.html': 'choose', ...files })) {
    await mkdir(dirname(join(folder, 'dist', path)), { recursive: true });
    await writeFile(join(folder, 'dist', path), text);
  }
  return folder;
}

/** Sends a path exactly as it is written, which `fetch` would tidy. */
function rawRequest(port: number, path: string, asked: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = asked;
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        resolve({ status, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
