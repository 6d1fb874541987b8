import { Agent, request as requestOver } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod/mini';

/** A request to the API as a page sends it. */
export interface Asking {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly cookie?: string;
  readonly body?: unknown;
}

export interface HttpReply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read into answers of every shape
  readonly body: any;
}

export interface HttpClient {
  /** One try; undefined when the connection broke, so that nobody knows what was done. */
  once(asking: Asking): Promise<HttpReply | undefined>;
  /** Again and again, as the page does, while the connection breaks or the answer is a 5xx. */
  untilAnswered(asking: Asking): Promise<HttpReply>;
  stop(): void;
}

/** Milliseconds until a request without an answer is given up. */
const patience = 8_000;

export function httpClient(url: string, random: () => number): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const once = (asking: Asking) => exchange(url, agent, asking);
  const untilAnswered = async (asking: Asking) => {
    for (let tries = 0; tries < 1_000; tries += 1) {
      const reply = await once(asking);
      if (reply && reply.status < 500) return reply;
      await wait(20 + random() * 80);
    }
    throw new Error(`${asking.method} ${asking.path} got no answer in a thousand tries.`);
  };
  return { once, untilAnswered, stop: () => agent.destroy() };
}

function exchange(url: string, agent: Agent, asking: Asking): Promise<HttpReply | undefined> {
  const { method, path, cookie, body } = asking;
  const headers = {
    'sec-fetch-site': 'same-origin',
    ...(cookie && { cookie }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  return new Promise((resolve) => {
    const broken = () => resolve(undefined);
    const sent = requestOver(`${url}${path}`, { agent, method, headers, timeout: patience });
    sent.once('timeout', () => sent.destroy());
    sent.once('error', broken);
    sent.once('response', async (response) => {
      try {
        let text = '';
        for await (const chunk of response) text += String(chunk);
        const status = z.int().parse(response.statusCode);
        resolve({ status, body: text === '' ? undefined : JSON.parse(text) });
      } catch {
        broken();
      }
    });
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
