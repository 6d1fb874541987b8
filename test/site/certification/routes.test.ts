import { describe, expect, test } from 'vitest';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import {
  hashHere,
  hashTo,
  type RouteName,
  readHash,
  routes,
} from '../../../site/src/certification/navigation/routes.ts';
import { requestIn, requestLink } from '../../../site/src/certification/session/request-in.ts';
import { signInAddress } from '../../../site/src/certification/session/sign-in-address.ts';

const names = Object.keys(routes) as RouteName[];
const params = {
  bodyId: 'b'.repeat(32),
  organisationId: 'b'.repeat(32),
  trackId: 'victim-support-officer',
  moduleId: 'supporting-victims-of-terrorism',
  lessonId: 'when-someone-tells-you',
  number: '12',
  credentialId: 'c'.repeat(32),
  staffId: 's'.repeat(32),
};

describe('readHash()', () => {
  test.each(names)('finds %s again from its own address', (name) => {
    const hash = hashTo(name, params);
    const route = readHash(hash);
    expect(route).toMatchObject({ name });
    expect(hash).not.toContain('{');
    expect(hashHere(route)).toBe(hash);
  });

  test.each(['#nonsense', '#way//calm', '#way/a b/calm', '#witness/x/y'])(
    'knows no place at %s',
    (hash) => expect(readHash(hash)).toBeUndefined(),
  );
});

test('ids of the address have up to 60 letters', () => {
  const way = (letters: number) => readHash(`#way/body/${'t'.repeat(letters)}`);
  expect(way(60)).toEqual({ name: 'way', params: { bodyId: 'body', trackId: 't'.repeat(60) } });
  expect(way(61)).toBeUndefined();
});

test.each(names)('signing in can lead back to %s', (name) => {
  const address = new URL(signInAddress('ar', hashTo(name, params)), 'https://sanad.test');
  const query = { return: address.searchParams.get('return') };
  expect(staffEndpoints.signIn.query.safeParse(query).success).toBe(true);
});

describe('the link that is handed on', () => {
  const secret = 'abcdefghijklmnopqrstuv';

  test('carries its secret where no server sees it, and is read again', () => {
    const link = new URL(requestLink('https://sanad.test', 'ur', secret));
    expect(link.pathname).toBe('/ur/certification/');
    expect(requestIn(link.hash)).toBe(secret);
  });

  test('is nothing else', () => {
    expect(requestIn('#witness')).toBeNull();
    expect(requestIn('#witness/short')).toBeNull();
    expect(requestIn(`#invitation/${secret}`)).toBeNull();
  });
});
