import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { buildDocument } from '../../../functions/certification/credential-document.ts';
import { bitsAt } from '../../../functions/certification/rules/status-bits.ts';
import {
  credentialPath,
  issuerPath,
  keyAddress,
  statusListPath,
} from '../../../functions/certification/standard/addresses.ts';
import { badgeClaims } from '../../../functions/certification/standard/open-badge.ts';
import { statusListContexts } from '../../../functions/certification/standard/status-list-credential.ts';
import type { World } from '../../../site/src/verify/world.ts';
import { factsFor, type Issuing, testSite } from '../../functions/certification/issued.ts';

export const now = Date.UTC(2026, 10, 21, 12) / 1_000;
export const bodyId = 'modelInstitute01';
export const otherBodyId = 'otherInstitute01';
export const credentialId = 'amina-credential-01';
export const place = 4_711;

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 3_072 });
/** By number: of the first body an active and a compromised one, then the other body's, then nobody's. */
const pairs = { active: rsa(), compromised: rsa(), other: rsa(), nobody: rsa() };
export type KeyName = keyof typeof pairs;

export const kidOf = (body: string, number = 1) => keyAddress(testSite + issuerPath(body), number);
export const publicPem = pairs.active.publicKey.export({ format: 'pem', type: 'spki' }).toString();

const base64url = (text: string) => Buffer.from(text, 'utf8').toString('base64url');
export const rightHeader = { alg: 'RS256', kid: kidOf(bodyId), typ: 'JWT' };

/** A compact JWS of texts as they are, signed by one of the keys. */
export function jwsOf(payload: string, header: string, key: KeyName = 'active'): string {
  const input = `${base64url(header)}.${base64url(payload)}`;
  return `${input}.${signature(input, pairs[key].privateKey)}`;
}

/** The same signed by HMAC, with a public key as the secret. */
export function hmacJws(payload: string, header: string, secret: string): string {
  const input = `${base64url(header)}.${base64url(payload)}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

function signature(input: string, key: KeyObject): string {
  return sign('sha256', Buffer.from(input), key).toString('base64url');
}

/** The claims of a credential of the first body. */
export function claims(issuing: Issuing = {}) {
  return badgeClaims(
    buildDocument(factsFor(bodyId, now - 60, { id: credentialId, place, ...issuing })),
  );
}

export function rightJwt(issuing: Issuing = {}): string {
  return jwsOf(JSON.stringify(claims(issuing)), JSON.stringify(rightHeader));
}

export interface ListSaying {
  readonly body?: string;
  readonly list?: number;
  readonly lost?: Readonly<Record<string, { to: string; at: string }>>;
  readonly made?: number;
  /** Instead of the bits of those that are lost. */
  readonly bits?: Uint8Array;
}

/** What a status list says, unsigned. */
export function listSaying({ body = bodyId, list = 1, lost = {}, ...more }: ListSaying = {}) {
  const address = testSite + statusListPath(body, list);
  const { made = now - 60, bits = bitsAt(Object.keys(lost).map(Number)) } = more;
  const instant = (moment: number) => new Date(moment * 1_000).toISOString().replace('.000', '');
  return {
    '@context': statusListContexts(testSite),
    id: address,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: testSite + issuerPath(body),
    validFrom: instant(made),
    validUntil: instant(made + 8 * 86_400),
    credentialSubject: {
      id: `${address}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'suspension',
      encodedList: `u${gzipSync(bits, { level: 9 }).toString('base64url')}`,
      revision: 3,
      changes: lost,
    },
  };
}

export function listJwt(saying: ListSaying = {}): string {
  return jwsOf(JSON.stringify(listSaying(saying)), JSON.stringify(rightHeader));
}

/** What an issuer publishes: its keys by number. */
export function issuerText(body: string, keys: readonly (readonly [KeyName, string])[]): string {
  const published = keys.map(([name, state], at) => {
    const { n } = pairs[name].publicKey.export({ format: 'jwk' });
    const kid = kidOf(body, at + 1);
    return { kty: 'RSA', n, e: 'AQAB', alg: 'RS256', use: 'sig', kid, state };
  });
  const profile = {
    type: ['Profile'],
    name: body,
    url: 'https://institute.example',
    description: '-',
  };
  return JSON.stringify({ id: testSite + issuerPath(body), ...profile, keys: published });
}

/** A site with two bodies, the credential and its list; `files` are put in the place of some. */
export function siteWith(files: Readonly<Record<string, string | undefined>> = {}): World {
  const all: Readonly<Record<string, string | undefined>> = {
    [issuerPath(bodyId)]: issuerText(bodyId, [
      ['active', 'active'],
      ['compromised', 'compromised'],
    ]),
    [issuerPath(otherBodyId)]: issuerText(otherBodyId, [['other', 'active']]),
    [credentialPath(credentialId)]: rightJwt(),
    [statusListPath(bodyId, 1)]: listJwt(),
    ...files,
  };
  return {
    site: testSite,
    now: () => now * 1_000,
    fetchText: async (path) => {
      const text = all[path];
      return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
    },
  };
}
