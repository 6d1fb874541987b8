import { describe, expect, it } from 'vitest';
import {
  credentialPath,
  statusListPath,
} from '../../../functions/certification/standard/addresses.ts';
import { enveloped } from '../../../functions/certification/standard/enveloped.ts';
import type { Reason } from '../../../site/src/verify/verdict.ts';
import { verifyGiven, verifyPublished } from '../../../site/src/verify/verify-credential.ts';
import { testSite } from '../../functions/certification/issued.ts';
import {
  bodyId,
  claims,
  credentialId,
  hmacJws,
  jwsOf,
  type KeyName,
  kidOf,
  listJwt,
  now,
  otherBodyId,
  place,
  publicPem,
  rightHeader,
  rightJwt,
  siteWith,
} from './forger.ts';

const right = JSON.stringify(rightHeader);
const headerWith = (more: object) => JSON.stringify({ ...rightHeader, ...more });
/** Signed as it should be, but saying something else. */
const signedSaying = (payload: object | string, header = right, key: KeyName = 'active') =>
  jwsOf(typeof payload === 'string' ? payload : JSON.stringify(payload), header, key);
/** A part of the right one exchanged, its signature left. */
const altered = (part: 0 | 1 | 2, text: string) => {
  const parts = rightJwt().split('.');
  parts[part] = text;
  return parts.join('.');
};
const encoded = (value: unknown) =>
  Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
const renamed = () => {
  const said = claims();
  const identifier = [{ ...said.credentialSubject.identifier[0], identityHash: 'Somebody Else' }];
  return { ...said, credentialSubject: { ...said.credentialSubject, identifier } };
};
const statusWith = (more: object) => ({
  ...claims(),
  credentialStatus: { ...claims().credentialStatus, ...more },
});
const listAddress = (body: string, list = 1) => testSite + statusListPath(body, list);

const forgeries: readonly (readonly [string, string, Reason])[] = [
  ['alg none', altered(0, encoded({ ...rightHeader, alg: 'none' })), 'algorithm'],
  [
    'alg none without a signature',
    `${encoded({ ...rightHeader, alg: 'none' })}.${encoded(claims())}.`,
    'algorithm',
  ],
  [
    'HS256 with the public key as the secret',
    hmacJws(JSON.stringify(claims()), headerWith({ alg: 'HS256' }), publicPem),
    'algorithm',
  ],
  ['RS512', signedSaying(claims(), headerWith({ alg: 'RS512' })), 'algorithm'],
  ['no signature', altered(2, ''), 'unsigned'],
  ['the unsigned JSON', JSON.stringify(claims()), 'unsigned'],
  ['an edited name', altered(1, encoded(renamed())), 'altered'],
  [
    'a swapped place in the list',
    altered(1, encoded(statusWith({ statusListIndex: String(place + 1) }))),
    'altered',
  ],
  [
    'a longer time',
    altered(1, encoded({ ...claims(), validUntil: '2099-01-01T00:00:00Z' })),
    'altered',
  ],
  ['nobody’s key under our id', signedSaying(claims(), right, 'nobody'), 'altered'],
  ['another body’s key under our id', signedSaying(claims(), right, 'other'), 'altered'],
  [
    'another body as the issuer, signed by its own key',
    signedSaying(claims(), headerWith({ kid: kidOf(otherBodyId) }), 'other'),
    'not-as-issued',
  ],
  [
    'a key of another site',
    signedSaying(
      claims(),
      headerWith({ kid: `https://evil.example/c/issuers/${bodyId}.json#1` }),
      'nobody',
    ),
    'other-site',
  ],
  [
    'a site whose name begins as ours',
    signedSaying(
      claims(),
      headerWith({ kid: `${testSite}.evil.example/c/issuers/${bodyId}.json#1` }),
      'nobody',
    ),
    'other-site',
  ],
  [
    'a key that leads out of the folder',
    signedSaying(
      claims(),
      headerWith({ kid: `${testSite}/c/issuers/../../evil.json#1` }),
      'nobody',
    ),
    'other-site',
  ],
  [
    'a key that isn’t there',
    signedSaying(claims(), headerWith({ kid: kidOf(bodyId, 9) })),
    'unknown-key',
  ],
  [
    'an issuer that isn’t there',
    signedSaying(claims(), headerWith({ kid: kidOf('nobodyAtAll00001') })),
    'unknown-key',
  ],
  [
    'a compromised key',
    signedSaying(claims(), headerWith({ kid: kidOf(bodyId, 2) }), 'compromised'),
    'compromised-key',
  ],
  ['a critical header', signedSaying(claims(), headerWith({ crit: ['exp'], exp: 1 })), 'header'],
  [
    'a key of its own in the header',
    signedSaying(claims(), headerWith({ jwk: { kty: 'RSA' } })),
    'header',
  ],
  [
    'a header that names its algorithm twice',
    signedSaying(claims(), right.replace('{', '{"alg":"none",')),
    'header',
  ],
  [
    'claims that stand twice',
    signedSaying(JSON.stringify(claims()).replace('{', '{"iss":"https://evil.example",')),
    'not-as-issued',
  ],
  ['claims that disagree', signedSaying({ ...claims(), exp: claims().exp + 1 }), 'not-as-issued'],
  ['further claims', signedSaying({ ...claims(), aud: 'everybody' }), 'not-as-issued'],
  ['a status list as if it were a credential', listJwt(), 'not-as-issued'],
  [
    'another type of credential',
    signedSaying({ ...claims(), type: ['VerifiableCredential'] }),
    'not-as-issued',
  ],
  [
    'the list of another body',
    signedSaying(
      statusWith({
        id: `${listAddress(otherBodyId)}#${place}`,
        statusListCredential: listAddress(otherBodyId),
      }),
    ),
    'other-list',
  ],
  [
    'a list on another site',
    signedSaying(
      statusWith({
        id: `https://evil.example/list.jwt#${place}`,
        statusListCredential: 'https://evil.example/list.jwt',
      }),
    ),
    'other-list',
  ],
  [
    'a list that isn’t there',
    signedSaying(
      statusWith({
        id: `${listAddress(bodyId, 2)}#${place}`,
        statusListCredential: listAddress(bodyId, 2),
      }),
    ),
    'list-not-valid',
  ],
  [
    'a place beyond the list',
    signedSaying(statusWith({ id: `${listAddress(bodyId)}#131072`, statusListIndex: '131072' })),
    'list-not-valid',
  ],
  ['the first half', rightJwt().slice(0, 900), 'cut-off'],
  ['a part of the signature', rightJwt().slice(0, -40), 'altered'],
  ['a sign that base64url lacks', `${rightJwt().slice(0, -1)}!`, 'not-a-credential'],
  ['a fourth part', `${rightJwt()}.more`, 'not-a-credential'],
  ['more than we ever issue', `${rightJwt()}${'A'.repeat(100_000)}`, 'not-a-credential'],
  ['a letter', 'Amina Khan is certified.', 'not-a-credential'],
];

describe('the verify page', () => {
  it('takes the right one, pasted, as a file and by its address', async () => {
    const world = siteWith();
    const verdicts = await Promise.all([
      verifyGiven(`\n${rightJwt()}\n`, world),
      verifyGiven(enveloped(rightJwt()), world),
      verifyPublished(credentialId, world),
    ]);
    expect(verdicts.map(({ kind }) => kind)).toEqual(['valid', 'valid', 'valid']);
  });

  it.each(forgeries)('rejects %s', async (_, forged, reason) => {
    expect(await verifyGiven(forged, siteWith())).toEqual({ kind: 'not-valid', reason });
  });

  it('rejects what lies at the address of another one', async () => {
    const world = siteWith({ [credentialPath('another-credential')]: rightJwt() });
    expect(await verifyPublished('another-credential', world)).toEqual({
      kind: 'not-valid',
      reason: 'not-as-issued',
    });
  });

  it.each(['nothing-lies-here', '../../evil', ''])('finds nothing at %s', async (id) => {
    expect(await verifyPublished(id, siteWith())).toEqual({
      kind: 'not-valid',
      reason: 'not-found',
    });
  });

  it.each([
    ['not-yet', { validFrom: now + 3_600 }],
    ['expired', { validFrom: now - 7_200, validUntil: now - 3_600 }],
  ] as const)('says that one is %s', async (kind, issuing) => {
    expect(await verifyGiven(rightJwt(issuing), siteWith())).toMatchObject({ kind });
  });

  it.each(['suspended', 'revoked', 'superseded'])(
    'says that one is %s, and since when',
    async (to) => {
      const lost = { [place]: { to, at: '2026-11-21T09:00:00Z' } };
      const world = siteWith({ [statusListPath(bodyId, 1)]: listJwt({ lost }) });
      expect(await verifyGiven(rightJwt(), world)).toMatchObject({ kind: to, at: lost[place]?.at });
    },
  );
});
