import type * as z from 'zod/mini';
import type { Endpoint } from '../../../functions/platform/endpoint.ts';
import { type SuccessKind, successStatus } from '../../../functions/platform/http-status.ts';
import type { Language } from '../../../functions/platform/language.ts';
import { type Problem, problem } from '../../../functions/platform/problem.ts';

type Sent<E, Part extends 'params' | 'query' | 'body'> =
  E extends Record<Part, infer Schema extends z.ZodMiniType>
    ? { readonly [P in Part]: z.input<Schema> }
    : { readonly [P in Part]?: never };

/** What an endpoint takes: path parameters, query and body, as its declaration says. */
type RequestOf<E extends Endpoint> = Sent<E, 'params'> & Sent<E, 'query'> & Sent<E, 'body'>;

/** The schemas of an endpoint's successes, of which the client needs only that they parse. */
type Answers<Body> = Partial<Record<SuccessKind, { parse(json: unknown): Body }>>;

/** All that can come of a request. `offline`: no answer, or none that Sanad could have given. */
export type Outcome<Body> =
  | { readonly kind: 'answer'; readonly body: Body }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'offline' };

/** What a request needs of its surroundings. */
export interface Client {
  readonly fetching: typeof fetch;
  readonly language: Language;
}

const patienceMilliseconds = 20_000;
const kinds: readonly SuccessKind[] = ['ok', 'created', 'no-content'];

/**
 * One request to an endpoint, from its declaration. The reply is parsed with the contract's own
 * schemas; a captive portal's page or a torn reply counts as `offline`, so that it is tried again.
 */
export async function call<E extends Endpoint, Body>(
  { fetching, language }: Client,
  declared: E & { readonly answers: Answers<Body> },
  sent: RequestOf<E>,
): Promise<Outcome<Body>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patienceMilliseconds);
  try {
    const response = await fetching(addressOf(declared.path, sent.params) + queryOf(sent.query), {
      method: declared.method,
      cache: 'no-store',
      signal: stop.signal,
      ...contentOf(sent.body, language),
    });
    return await read(response, declared.answers);
  } catch {
    return { kind: 'offline' };
  } finally {
    clearTimeout(timer);
  }
}

function addressOf(path: string, params: object = {}): string {
  return Object.entries(params).reduce(
    (address, [name, value]) => address.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  );
}

/** Parameters that are left out are not sent. */
function queryOf(query: object = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

function contentOf(body: unknown, language: Language): RequestInit {
  // Explanations of answers come in the language of the page, not of the browser.
  const headers = { 'accept-language': language };
  if (body === undefined) return { headers };
  const json = { 'content-type': 'application/json' };
  return { headers: { ...headers, ...json }, body: JSON.stringify(body) };
}

async function read<Body>(response: Response, answers: Answers<Body>): Promise<Outcome<Body>> {
  const text = await response.text();
  const json: unknown = text === '' ? null : JSON.parse(text);
  const kind = kinds.find((each) => successStatus[each] === response.status);
  const schema = kind && answers[kind];
  return schema
    ? { kind: 'answer', body: schema.parse(json) }
    : { kind: 'problem', problem: problem.parse(json) };
}
