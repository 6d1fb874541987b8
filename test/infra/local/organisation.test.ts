import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import { findOrganisation } from '../../../functions/staff/store/organisations.ts';
import { organisationFor, signedIn } from '../../functions/staff/signed-in.ts';
import { startTestApi, type TestApi, testSecrets } from '../../functions/test-api.ts';

const program = join(import.meta.dirname, '../../../infra/local/organisation.ts');
let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  api.clock.now = Math.floor(Date.now() / 1000);
});
afterAll(() => api.stop());

describe('npm run organisation', () => {
  it('founds one, whose first coordinator comes in by the link that it prints', async () => {
    const ran = await organisation('--name', 'Clinic', '--type', 'ngo', '--province', 'PK-PB');
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/^Founded Clinic, [\w-]{22}\.\n/);
    expect(await accepted(ran.out)).toMatchObject({
      status: 200,
      body: { roles: ['coordinator'] },
    });
  });

  it('lets a coordinator into one that is there, whose own have all become strangers', async () => {
    const organisationId = await organisationFor(api, { name: 'Mills' });
    await signedIn(api, { organisationId, roles: ['coordinator'] });
    const ran = await organisation(`--id=${organisationId}`);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain(`Invited to Mills, ${organisationId}.`);
    const { status, body, cookie } = await accepted(ran.out);
    expect([status, body]).toEqual([200, { organisationId, roles: ['coordinator'] }]);
    const seen = await api.call(staffEndpoints.members, { cookie, params: { organisationId } });
    expect(seen.body.members).toHaveLength(2);
  });

  it('binds that link to an address when one is given', async () => {
    const id = await organisationFor(api);
    const { out } = await organisation(`--id=${id}`, '--email', 'back@example.org');
    expect((await accepted(out)).status).toBe(404);
    expect((await accepted(out, 'back@example.org')).status).toBe(200);
  });

  it('makes one a certifying body only once the operator says so, and says so again', async () => {
    const id = await organisationFor(api, { name: 'Model Institute' });
    expect((await findOrganisation(api.dependencies, id))?.certifies).toBeUndefined();
    for (const time of [1, 2]) {
      const ran = await organisation(`--id=${id}`, '--certifies');
      expect([time, ran.code]).toEqual([time, 0]);
      expect(ran.out).toContain(`Model Institute, ${id}, is a certifying body now.`);
    }
    expect((await findOrganisation(api.dependencies, id))?.certifies).toBe(true);
  });

  it('makes none certify that is not there', async () => {
    const ran = await organisation('--id=nowhere', '--certifies');
    expect(ran).toEqual({ code: 1, out: 'There is no organisation nowhere.\n' });
  });

  it('invites into no organisation that is not there', async () => {
    const ran = await organisation('--id=nowhere');
    expect(ran).toEqual({ code: 1, out: 'There is no organisation nowhere.\n' });
  });

  it.each([
    [[]],
    [['--id=']],
    [['--id=x', '--name', 'Clinic']],
    [['--id=x', '--name', 'Clinic', '--type', 'ngo', '--province', 'PK-PB']],
    [['--name', 'Clinic']],
    [['--certifies']],
    [['--id=x', '--certifies', '--email', 'back@example.org']],
    [['--name', 'Clinic', '--type', 'ngo', '--province', 'PK-PB', '--certifies']],
  ])('says how it is used when asked %j', async (words) => {
    const ran = await organisation(...words);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('npm run organisation -- --id=<organisation>');
  });
});

/** The link that was printed, accepted by somebody who belongs nowhere yet. */
async function accepted(printed: string, email?: string) {
  const { cookie } = await signedIn(api, email === undefined ? {} : { email });
  const [, secret] = /#invitation\/([\w-]{22})$/m.exec(printed) ?? [];
  const got = await api.call(staffEndpoints.acceptInvitation, { cookie, body: { secret } });
  return { ...got, cookie };
}

async function organisation(...words: string[]) {
  const { endpoint, tableName } = api.table;
  const child = spawn(process.execPath, [program, ...words], {
    env: {
      ...process.env,
      SANAD_DYNAMODB_ENDPOINT: endpoint,
      SANAD_TABLE: tableName,
      SANAD_SECRETS: JSON.stringify(testSecrets),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const [code] = await once(child, 'close');
  return { code, out };
}
