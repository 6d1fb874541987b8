import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { certificationEndpoints } from '../../../functions/certification/contract.ts';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import { findMember } from '../../../functions/staff/store/members.ts';
import { letCertify } from '../../../functions/staff/store/organisations.ts';
import type { OrganisationSettings } from '../../../functions/staff/views.ts';
import { bodyFor, grantCredential, putCredential } from '../certification/certifying.ts';
import { organisationFor, testSettings } from '../staff/signed-in.ts';
import { testNow } from '../test-api.ts';
import { startWorkshops, type Workshops } from './workshops-under-test.ts';

let workshops: Workshops;
let bodyId: string;
beforeEach(async () => {
  workshops.clock.now = testNow;
  await turn(undefined);
});
beforeAll(async () => {
  workshops = await startWorkshops();
  bodyId = await bodyFor(workshops);
  await letCertify(workshops.dependencies, bodyId);
});
afterAll(() => workshops.stop());

async function turn(sensitiveGate: OrganisationSettings['sensitiveGate']) {
  const params = { organisationId: workshops.organisationId };
  const cookie = await workshops.signIn(workshops.coordinator);
  const { body } = await workshops.call(staffEndpoints.organisation, { params, cookie });
  const settings = { ...testSettings, ...(sensitiveGate && { sensitiveGate }) };
  return workshops.call(staffEndpoints.changeOrganisation, {
    params,
    cookie,
    body: { version: body.version, settings },
  });
}

const sensitive = () => workshops.draft({ modules: ['asking', 'delicate'] });
const open = async (id: string) => (await workshops.ask(id, { change: 'open' })).body;
const grant = (trackId: string, changes: object = {}) =>
  grantCredential(workshops, workshops.trainer.staffId, { bodyId, trackId, ...changes });
/** The trainer looks at their certification pages. */
const look = async () =>
  workshops.call(certificationEndpoints.paths, {
    cookie: await workshops.signIn(workshops.trainer),
  });

describe('the gate on sensitive modules', () => {
  test('starts off, holds nobody up, and says what it would', async () => {
    const draft = await sensitive();
    expect(draft.sensitive).toEqual({ modules: ['delicate'], gate: 'off', allowed: false });
    expect((await workshops.draft()).sensitive).toBeUndefined();
    const opened = await open(draft.id);
    expect(opened.state).toBe('open');
    expect(opened.sensitive).toBeUndefined();
  });

  test('lets only a body be named that certifies', async () => {
    const other = await organisationFor(workshops);
    expect((await turn({ bodyId: other })).body.type).toBe('not-a-certifying-body');
    expect((await turn({ bodyId })).status).toBe(200);
  });

  test('on, asks for a live credential that allows it, of a body that counts', async () => {
    expect((await turn({ bodyId: null })).status).toBe(200);
    const { id } = await sensitive();
    expect((await workshops.look(id)).sensitive).toMatchObject({ gate: 'on', allowed: false });
    expect((await open(id)).type).toBe('credential-needed');
    expect((await open((await workshops.draft()).id)).state).toBe('open');

    await grant('calm-leader');
    await look();
    expect((await open(id)).type).toBe('credential-needed');

    const starts = testNow - 9_000;
    const until = testNow + 3_600;
    const held = await grant('calm-head', { validFrom: starts, validUntil: until });
    await look();
    const { organisationId, trainer, dependencies } = workshops;
    const place = () => findMember(dependencies, organisationId, trainer.staffId);
    expect((await place())?.mayOpen).toEqual({ sensitive: [{ bodyId, from: starts, until }] });
    expect((await workshops.look(id)).sensitive?.allowed).toBe(true);

    const another = await organisationFor(workshops);
    await letCertify(dependencies, another);
    await turn({ bodyId: another });
    expect((await open(id)).type).toBe('credential-needed');
    await turn({ bodyId });
    workshops.clock.now = until;
    expect((await open(id)).type).toBe('credential-needed');
    workshops.clock.now = until - 1;

    await putCredential(workshops, { ...held, state: 'suspended' });
    await look();
    expect((await place())?.mayOpen).toBeUndefined();
    expect((await open(id)).type).toBe('credential-needed');
    await putCredential(workshops, held);
    await look();
    expect((await open(id)).state).toBe('open');
  });
});
