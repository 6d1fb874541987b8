import fc from 'fast-check';
import type { RawSent } from './contract-api.ts';
import { brokenText, nastyJson, nastyNames, nastyValue } from './nasty-values.ts';

/** A change of one request that was right before it; what it makes of it is judged elsewhere. */
export type Mutation = (right: RawSent) => RawSent;

const aName = fc.constantFrom(...nastyNames);

/** One field of an object changed, renamed, doubled, dropped or added. */
const ofFields: fc.Arbitrary<(value: Record<string, unknown>) => unknown> = fc.oneof(
  fc.tuple(fc.nat(), nastyValue).map(
    ([at, value]) =>
      (all: Record<string, unknown>) =>
        withField(all, keyAt(all, at), value),
  ),
  fc.nat().map((at) => (all: Record<string, unknown>) => withoutField(all, keyAt(all, at))),
  fc.tuple(aName, nastyValue).map(
    ([name, value]) =>
      (all: Record<string, unknown>) =>
        withField(all, name, value),
  ),
  fc.tuple(fc.nat(), aName).map(([at, name]) => (all: Record<string, unknown>) => {
    const key = keyAt(all, at);
    return withField(withoutField(all, key), name, all[key]);
  }),
  fc.nat().map((at) => (all: Record<string, unknown>) => {
    const key = keyAt(all, at);
    return withField(all, key, [all[key]]);
  }),
);

/** The same one level deeper, in a field that is an object itself. */
const ofInnerFields = fc
  .tuple(fc.nat(), ofFields)
  .map(([at, change]) => (all: Record<string, unknown>): unknown => {
    const inner = Object.keys(all).filter((each) => isObject(all[each]));
    const name = inner[at % Math.max(inner.length, 1)];
    return name === undefined ? change(all) : withField(all, name, change(Object(all[name])));
  });

const onText =
  (change: (text: string) => string): Mutation =>
  (right) => ({
    ...right,
    body: change(JSON.stringify(right.body)),
  });

/** The body's text broken, doubled, cut or replaced. */
const ofText: fc.Arbitrary<Mutation> = fc.oneof(
  nastyJson.map((text) => onText(() => text)),
  brokenText.map((text) => onText(() => text)),
  fc
    .double({ min: 0, max: 0.99, noNaN: true })
    .map((share) => onText((text) => text.slice(0, Math.floor(text.length * share)))),
  fc
    .tuple(fc.nat(), fc.constantFrom('\u0000', '"', '}', ',', '\\', '\ufeff', '\u2028', 'x'))
    .map(([at, piece]) =>
      onText((text) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + piece + text.slice(cut);
      }),
    ),
  // The same key twice: whatever reads the last one must judge that one.
  fc.tuple(fc.nat(), nastyValue, fc.boolean()).map(([at, value, first]) => (right: RawSent) => {
    const all = isObject(right.body) ? right.body : {};
    const pair = `${JSON.stringify(keyAt(all, at))}:${JSON.stringify(value) ?? 'null'}`;
    const text = JSON.stringify(all);
    const body = first ? `{${pair},${text.slice(1)}` : `${text.slice(0, -1)},${pair}}`;
    return { ...right, body };
  }),
);

/** Bytes that aren't UTF-8, or base64 that isn't what it says. */
const ofBytes: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 4 })).map(
    ([at, bytes]): Mutation =>
      (right) => {
        const text = Buffer.from(JSON.stringify(right.body));
        const cut = at % (text.length + 1);
        const broken = Buffer.concat([text.subarray(0, cut), bytes, text.subarray(cut)]);
        return { ...right, body: broken.toString('base64'), base64: true };
      },
  ),
  fc.constant<Mutation>((right) => ({ ...right, body: JSON.stringify(right.body), base64: true })),
);

const mediaTypes = [
  undefined,
  '',
  'text/plain',
  'text/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/problem+json',
  'application/jsonp',
  'application/json5',
  'application/json; charset=utf-16',
  'application/json, text/plain',
  'APPLICATION/JSON',
] as const;

const ofMediaType: fc.Arbitrary<Mutation> = fc
  .constantFrom(...mediaTypes)
  .map((type) => withHeaders({ 'content-type': type }));

/** Everything about a body. */
export const bodyMutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 5, arbitrary: ofFields.map(onBody) },
  { weight: 3, arbitrary: ofInnerFields.map(onBody) },
  { weight: 3, arbitrary: ofText },
  { weight: 1, arbitrary: ofBytes },
  { weight: 1, arbitrary: ofMediaType },
);

/** One text of several changed or missing. */
const ofTexts: fc.Arbitrary<(texts: Record<string, string>) => Record<string, string>> = fc.oneof(
  fc
    .tuple(fc.nat(), fc.oneof(fc.string({ unit: 'binary' }), aName, fc.constant('x'.repeat(4_000))))
    .map(([at, value]) => (texts: Record<string, string>) => ({
      ...texts,
      [keyAt(texts, at)]: value,
    })),
  fc
    .nat()
    .map(
      (at) => (texts: Record<string, string>) =>
        withoutField(texts, keyAt(texts, at)) as Record<string, string>,
    ),
);

/** Path parameters as API Gateway would hand them on, decoded. */
export const paramsMutation: fc.Arbitrary<Mutation> = ofTexts.map(
  (change): Mutation =>
    ({ params = {}, ...right }) => ({ ...right, params: change(params) }),
);

/** The same of what stands behind the question mark. */
export const queryMutation: fc.Arbitrary<Mutation> = ofTexts.map(
  (change): Mutation =>
    ({ query = {}, ...right }) => ({ ...right, query: change(query) }),
);

const nameOf = (cookie: string) => cookie.split('=')[0] ?? '';

/** The session cookie, a participant's or of staff, forged, cut, doubled, renamed or gone. */
export const cookieMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.nat(), fc.constantFrom('A', 'z', '_', '.', '\u0000', '%2E', '')).map(
    ([at, piece]): Mutation =>
      ({ cookie = '', ...right }) => {
        const name = nameOf(cookie);
        const cut = name.length + 1 + (at % (cookie.length - name.length));
        return { ...right, cookie: cookie.slice(0, cut) + piece + cookie.slice(cut + 1) };
      },
  ),
  fc.nat().map(
    (at): Mutation =>
      ({ cookie = '', ...right }) => ({ ...right, cookie: cookie.slice(0, at % cookie.length) }),
  ),
  fc.constantFrom<Mutation>(
    ({ cookie: _, ...right }) => right,
    ({ cookie = '', ...right }) => ({ ...right, cookie: cookie.replace('__Host-', '') }),
    ({ cookie = '', ...right }) => ({ ...right, cookie: cookie.toLowerCase() }),
    ({ cookie = '', ...right }) => ({ ...right, cookie: `${cookie}.${cookie}` }),
    ({ cookie = '', ...right }) => ({ ...right, cookies: [`${nameOf(cookie)}=x`, cookie] }),
    ({ cookie = '', ...right }) => ({ ...right, cookies: [cookie, cookie] }),
    ({ cookie = '', ...right }) => ({ ...right, cookies: [`a=1`, cookie, 'b=2'] }),
  ),
  fc.string({ unit: 'binary' }).map(
    (value): Mutation =>
      ({ cookie = '', ...right }) => ({ ...right, cookie: `${nameOf(cookie)}=${value}` }),
  ),
);

/** Headers of a page that isn't ours, of no browser, or from beside the front door. */
export const headerMutation: fc.Arbitrary<Mutation> = fc
  .constantFrom<Record<string, string | undefined>>(
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'Same-Origin' },
    { 'sec-fetch-site': undefined },
    { 'sec-fetch-site': undefined, origin: 'https://evil.example' },
    { 'sec-fetch-site': undefined, origin: 'https://sanad.example' },
    { 'x-sanad-origin': undefined },
    { 'x-sanad-origin': '' },
    { 'x-sanad-origin': 'O'.repeat(40) },
    { 'cloudfront-viewer-address': 'nonsense' },
    { 'accept-language': '\u0000'.repeat(500) },
    { 'accept-language': 'ur' },
    { 'user-agent': 'x'.repeat(8_000) },
    { authorization: 'Bearer x' },
    { 'x-http-method-override': 'DELETE' },
    { ['__proto__']: 'x' },
  )
  .map(withHeaders);

function withHeaders(headers: Record<string, string | undefined>): Mutation {
  return (right) => ({ ...right, headers: { ...right.headers, ...headers } });
}

function onBody(change: (value: Record<string, unknown>) => unknown): Mutation {
  return (right) => ({
    ...right,
    body: JSON.stringify(change(isObject(right.body) ? right.body : {})) ?? 'null',
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyAt(all: object, at: number): string {
  const names = Object.keys(all);
  return names[at % Math.max(names.length, 1)] ?? 'x';
}

/** Own fields only, `__proto__` included: an assignment would set the prototype instead. */
function withField(all: object, name: string, value: unknown): Record<string, unknown> {
  return Object.fromEntries([...Object.entries(all), [name, value]]);
}

function withoutField(all: object, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(all).filter(([each]) => each !== name));
}
