import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as z from 'zod/mini';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import { testSecrets } from '../functions/test-api.ts';
import type { RawSent } from './contract-api.ts';

const ajv = new Ajv2020({ strict: false });
const validators = new Map<z.ZodMiniType, ValidateFunction>();
const bodyLimit = 16_384;

/**
 * Whether the contract allows this request, by a judgement that shares no code with the back end:
 * its JSON Schemas and another validator. `cookie` is the one right session cookie.
 */
export function contractAllows(endpoint: Endpoint, sent: RawSent, cookie: string): boolean {
  return (
    originAllowed(endpoint, sent) &&
    (endpoint.caller === 'anyone' || sessionAllowed(endpoint, sent, cookie)) &&
    (!endpoint.params || valid(endpoint.params, sent.params ?? {})) &&
    (!endpoint.query || valid(endpoint.query, sent.query ?? {})) &&
    (!endpoint.body || bodyAllowed(endpoint, sent))
  );
}

function originAllowed(endpoint: Endpoint, { headers = {} }: RawSent): boolean {
  if ('x-sanad-origin' in headers && headers['x-sanad-origin'] !== testSecrets.origin) return false;
  if (endpoint.method === 'GET' || !('sec-fetch-site' in headers)) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === 'https://sanad.example';
}

/** A participant's first session cookie counts; of staff there may be only one. */
function sessionAllowed(
  { caller }: Endpoint,
  { cookie, cookies = cookie ? [cookie] : [] }: RawSent,
  right: string,
) {
  const [name = ''] = right.split('=');
  const sent = cookies.filter((each) => each.startsWith(`${name}=`));
  return sent[0] === right && (caller !== 'staff' || sent.length === 1);
}

function bodyAllowed({ body: schema, mostBytes = bodyLimit }: Endpoint, sent: RawSent): boolean {
  const { body, base64, headers = {} } = sent;
  if (!schema) return true;
  const type = 'content-type' in headers ? headers['content-type'] : 'application/json';
  if (!/^application\/json *(;|$)/i.test(type ?? '')) return false;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = Buffer.from(text ?? '', base64 ? 'base64' : 'utf8');
  if (bytes.length > mostBytes) return false;
  try {
    return valid(schema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return false;
  }
}

function valid(schema: z.ZodMiniType, value: unknown): boolean {
  const known = validators.get(schema) ?? ajv.compile(z.toJSONSchema(schema, { io: 'input' }));
  validators.set(schema, known);
  return known(value);
}
