import { describe, expect, it } from 'vitest';
import { statusListPath } from '../../../functions/certification/standard/addresses.ts';
import { verifyGiven } from '../../../site/src/verify/verify-credential.ts';
import {
  bodyId,
  jwsOf,
  kidOf,
  listJwt,
  listSaying,
  now,
  otherBodyId,
  rightHeader,
  rightJwt,
  siteWith,
} from './forger.ts';

const right = JSON.stringify(rightHeader);
const headerWith = (more: object) => JSON.stringify({ ...rightHeader, ...more });

const lists: readonly (readonly [string, string | undefined])[] = [
  ['missing', undefined],
  ['unsigned', JSON.stringify(listSaying())],
  ['signed by nobody', jwsOf(JSON.stringify(listSaying()), right, 'nobody')],
  [
    'signed by another body',
    jwsOf(JSON.stringify(listSaying()), headerWith({ kid: kidOf(otherBodyId) }), 'other'),
  ],
  [
    'another body’s own',
    jwsOf(
      JSON.stringify(listSaying({ body: otherBodyId })),
      headerWith({ kid: kidOf(otherBodyId) }),
      'other',
    ),
  ],
  [
    'signed by a compromised key',
    jwsOf(JSON.stringify(listSaying()), headerWith({ kid: kidOf(bodyId, 2) }), 'compromised'),
  ],
  ['of another number', listJwt({ list: 2 })],
  ['too short', listJwt({ bits: new Uint8Array(1_024) })],
  ['a credential', rightJwt()],
  ['something else', 'not found'],
];

describe('a status list', () => {
  it.each(lists)('that is %s makes nothing valid', async (_, list) => {
    const world = siteWith({ [statusListPath(bodyId, 1)]: list });
    expect(await verifyGiven(rightJwt(), world)).toEqual({
      kind: 'not-valid',
      reason: 'list-not-valid',
    });
  });

  it('that nobody has renewed for long leaves the status open', async () => {
    const world = siteWith({ [statusListPath(bodyId, 1)]: listJwt({ made: now - 9 * 86_400 }) });
    expect(await verifyGiven(rightJwt(), world)).toEqual({
      kind: 'unchecked',
      why: 'list-outdated',
    });
  });

  it('of the future says that the clock is behind, and nothing about the credential', async () => {
    const list = { [statusListPath(bodyId, 1)]: listJwt({ made: now + 301 }) };
    const early = { kind: 'unchecked', why: 'clock' };
    expect(await verifyGiven(rightJwt(), siteWith(list))).toEqual(early);
    const ended = rightJwt({ validUntil: now + 60 });
    expect(await verifyGiven(ended, siteWith(list))).toEqual(early);
    const within = { [statusListPath(bodyId, 1)]: listJwt({ made: now + 300 }) };
    expect(await verifyGiven(rightJwt(), siteWith(within))).toMatchObject({ kind: 'valid' });
  });

  it('that can’t be reached is said to be so', async () => {
    const world = siteWith();
    const offline = {
      ...world,
      fetchText: async (path: string) =>
        path.includes('/status/') ? ({ kind: 'unreachable' } as const) : world.fetchText(path),
    };
    expect(await verifyGiven(rightJwt(), offline)).toEqual({
      kind: 'unchecked',
      why: 'unreachable',
    });
  });
});
