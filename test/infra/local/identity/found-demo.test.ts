import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeIssuer } from '../../../../functions/certification/bodies/store/write-issuer.ts';
import { findIssuer } from '../../../../functions/certification/store/issuers.ts';
import { membersOf } from '../../../../functions/staff/store/members.ts';
import { findOrganisation } from '../../../../functions/staff/store/organisations.ts';
import { demoOrganisations } from '../../../../infra/local/identity/demo-people.ts';
import { foundDemo } from '../../../../infra/local/identity/found-demo.ts';
import { startTestApi, type TestApi } from '../../../functions/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

test('the demo has a certifying body with a profile, and leaves what somebody changed in it', async () => {
  const { dependencies } = api;
  await foundDemo(dependencies);
  for (const { id, people, issuer: profile } of demoOrganisations) {
    const members = await membersOf(dependencies, id);
    const byName = (one: { name: string }, other: { name: string }) =>
      one.name < other.name ? -1 : 1;
    expect(members.sort(byName).map(({ name, roles }) => [name, roles])).toEqual(
      [...people].sort(byName).map(({ name, roles }) => [name, roles]),
    );
    expect((await findOrganisation(dependencies, id))?.certifies).toBe(profile && true);
    expect((await findIssuer(dependencies, id))?.profile).toEqual(profile);
  }
  const [body] = demoOrganisations.filter(({ issuer }) => issuer);
  if (!body?.issuer) throw new Error('There is no certifying body in the demo.');
  const changed = { ...body.issuer, name: 'Renamed' };
  await writeIssuer(dependencies, {
    kind: 'issuer',
    bodyId: body.id,
    version: 3,
    profile: changed,
  });
  await foundDemo(dependencies);
  expect((await findIssuer(dependencies, body.id))?.profile?.name).toBe('Renamed');
});
