import { describe, expect, test } from 'vitest';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import { hashTo } from '../../../site/src/console/navigation/hash-to.ts';
import { invitationIn } from '../../../site/src/console/navigation/invitation-in.ts';
import { readHash } from '../../../site/src/console/navigation/read-hash.ts';
import { type RouteName, routes } from '../../../site/src/console/navigation/routes.ts';
import { signInAddress } from '../../../site/src/console/session/sign-in-address.ts';

const names = Object.keys(routes) as RouteName[];
const params = {
  organisationId: 'organisation-000001',
  workshopId: 'workshopworkshop1',
  projectId: 'project_000000000001',
};

describe('readHash()', () => {
  test.each(names)('finds %s again from its own address', (name) => {
    const hash = hashTo(name, params);
    expect(readHash(hash)).toMatchObject({ name });
    expect(hash).not.toContain('{');
  });

  test.each([
    '#nonsense',
    '#organisation//members',
    '#organisation/a b/members',
    '#invitation/x/y',
  ])('knows no place at %s', (hash) => expect(readHash(hash)).toBeUndefined());

  test('takes ids of up to 40 letters', () => {
    const members = (letters: number) => readHash(`#organisation/${'o'.repeat(letters)}/members`);
    expect(members(40)).toMatchObject({ name: 'members' });
    expect(members(41)).toBeUndefined();
  });

  test('gives the ids of the address', () => {
    expect(
      readHash('#organisation/organisation-000001/workshops/workshopworkshop1/report'),
    ).toEqual({
      name: 'report',
      params: { organisationId: 'organisation-000001', workshopId: 'workshopworkshop1' },
    });
  });
});

test.each(names)('signing in can lead back to %s', (name) => {
  const address = new URL(signInAddress('ur', hashTo(name, params)), 'https://sanad.test');
  const query = { return: address.searchParams.get('return') };
  expect(staffEndpoints.signIn.query.safeParse(query).success).toBe(true);
});

describe('invitationIn()', () => {
  test('finds the secret of a link and nothing else', () => {
    expect(invitationIn('#invitation/abcdefghijklmnopqrstuv')).toBe('abcdefghijklmnopqrstuv');
    expect(invitationIn('#invitation')).toBeNull();
    expect(invitationIn('#invitation/short')).toBeNull();
  });
});
