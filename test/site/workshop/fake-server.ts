import { type ProblemType, problemStatus } from '../../../functions/platform/http-status.ts';

export interface Seen {
  readonly method: string;
  readonly address: string;
  readonly language: string | null;
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** A `fetch` that writes down what it is asked and answers as told; status 0 is no connection. */
export function fakeServer(answer: (seen: Seen) => Reply | Promise<Reply>) {
  const requests: Seen[] = [];
  const fetching: typeof fetch = async (address, sent) => {
    const headers = new Headers(sent?.headers);
    const seen = {
      method: sent?.method ?? 'GET',
      address: String(address),
      language: headers.get('accept-language'),
      body: typeof sent?.body === 'string' ? JSON.parse(sent.body) : null,
    };
    requests.push(seen);
    const { status, body } = await answer(seen);
    if (status === 0) throw new TypeError('Failed to fetch');
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return new Response(status === 204 ? null : text, { status });
  };
  return { fetching, requests };
}

export const answering = (status: number, body: unknown) => fakeServer(() => ({ status, body }));

export function problemOf(type: ProblemType, more: object = {}): Reply {
  const status = problemStatus[type];
  return { status, body: { type, title: type, status, requestId: 'r1', ...more } };
}

export const problemReply = (type: ProblemType, more: object = {}) =>
  fakeServer(() => problemOf(type, more));
