import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { certificationEndpoints } from '../../../../functions/certification/contract.ts';
import { releaseHolders } from '../../../../functions/certification/restoring/release-holders.ts';
import { registerPath } from '../../../../functions/certification/standard/addresses.ts';
import type { Dependencies } from '../../../../functions/platform/dependencies.ts';
import { putPerson } from '../../../../functions/staff/store/people.ts';
import { signedIn } from '../../staff/signed-in.ts';
import { caller } from '../../test-api.ts';
import { applicantAt } from '../bodies/body-under-test.ts';
import { putHolder } from '../issued.ts';
import { type RestoredWorld, startRestoring } from './restored-world.ts';

let at: RestoredWorld;
let id: string;
let before: string;
/** With the new pepper. */
let now: Dependencies;

beforeEach(async () => {
  at = await startRestoring();
  const { trainer, path } = await applicantAt(at.api, at.body);
  before = trainer.staffId;
  id = await at.approved(before, path.version);
  await putHolder(at.api.dependencies, before, { listed: true });
  await known(before, 'amina@example.org', true);
  await at.publish();
  const { dependencies } = at.api;
  now = { ...dependencies, secrets: { ...dependencies.secrets, pepper: 'q'.repeat(40) } };
});
afterEach(() => at.api.stop());

/** What the identity provider says of somebody. */
const known = (staffId: string, email: string, emailVerified: boolean) =>
  putPerson(at.api.dependencies, {
    kind: 'person',
    staffId,
    name: 'Amina Test',
    email,
    emailVerified,
    expires: at.api.clock.now + 9_000,
  });

/** Credentials that somebody sees who signs in as a stranger with this address. */
async function seenBy(email: string, emailVerified = true): Promise<string[]> {
  const stranger = await signedIn(at.api, {});
  await known(stranger.staffId, email, emailVerified);
  const { body } = await caller(now)(certificationEndpoints.paths, { cookie: stranger.cookie });
  return body.credentials.map((each: { id: string }) => each.id);
}

describe('after a new pepper', () => {
  it('holders find their credentials by their verified address, others do not', async () => {
    expect(await seenBy('amina@example.org')).toEqual([]);
    expect(await releaseHolders(now)).toEqual({ waiting: [id], unreachable: [] });
    expect(await seenBy('amina@example.org', false)).toEqual([]);
    expect(await seenBy('somebody@example.org')).toEqual([]);
    expect(await at.kindOf(id)).toBe('valid');
    expect(await seenBy('Amina@example.org')).toEqual([id]);
    expect(await seenBy('amina@example.org')).toEqual([]);
  });

  it('may be run again before anybody has signed in', async () => {
    await releaseHolders(now);
    expect(await releaseHolders(now)).toEqual({ waiting: [id], unreachable: [] });
    expect(await seenBy('amina@example.org')).toEqual([id]);
  });

  it('tells whom nobody knows, and lets nobody stand in the register who cannot leave it', async () => {
    await known(before, 'amina@example.org', false);
    expect(await releaseHolders(now)).toEqual({ waiting: [], unreachable: [id] });
    expect((await at.stored(id))?.staffId).toBe(before);
    await at.publish();
    expect(JSON.parse((await at.textOf(registerPath)) ?? '')).toEqual({ people: [] });
  });
});
