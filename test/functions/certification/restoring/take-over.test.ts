import { join } from 'node:path';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishAll } from '../../../../functions/certification/publishing/publish-all.ts';
import {
  markCompromised,
  rotateKey,
} from '../../../../functions/certification/signing/rotate-key.ts';
import {
  credentialPath,
  issuerPath,
  registerPath,
  statusListPath,
} from '../../../../functions/certification/standard/addresses.ts';
import { fileKeys } from '../../../../infra/local/file-keys.ts';
import { intercepted } from '../../intercepted.ts';
import { bodyFor } from '../bodies/body-under-test.ts';
import { issue, newId, putHolder, turn } from '../issued.ts';
import { restore } from './backup.ts';
import { nothing, type RestoredWorld, startRestoring } from './restored-world.ts';

let at: RestoredWorld;
beforeEach(async () => {
  at = await startRestoring();
});
afterEach(() => at.api.stop());

describe('what became of a credential', () => {
  it.each(['suspended', 'revoked', 'superseded'] as const)(
    'is %s again, and stays so for who verifies; later revocations reach everybody',
    async (to) => {
      const [one, other] = [
        await issue(at.api.dependencies, at.bodyId, { place: 5 }),
        await issue(at.api.dependencies, at.bodyId, { place: 6 }),
      ];
      await at.publish();
      await at.forgotten(() => turn(at.api.dependencies, one, to));
      // What the table forgot stands in the way of what is new.
      await turn(at.api.dependencies, other, 'revoked');
      expect(await at.publish()).toBe(1);
      expect(await at.kindOf(other.id)).toBe('valid');
      expect(await at.takeOver()).toEqual({ ...nothing, changed: [one.id] });
      expect(await at.publish()).toBe(0);
      expect([await at.kindOf(one.id), await at.kindOf(other.id)]).toEqual([to, 'revoked']);
    },
  );

  it('is what certifiers see, with the day and where it comes from', async () => {
    const credential = await issue(at.api.dependencies, at.bodyId);
    await at.publish();
    const since = at.api.clock.now + 60;
    await at.forgotten(() => turn(at.api.dependencies, credential, 'suspended'));
    await at.takeOver();
    const answer = await at.change(credential.id, { change: 'reinstate' }, 2);
    expect(answer.body).toMatchObject({ state: 'active', version: 3 });
    const stored = await at.stored(credential.id);
    expect(stored?.changes).toMatchObject([
      { to: 'active' },
      { to: 'suspended', at: since, by: 'restore', reason: expect.stringContaining('restored') },
    ]);
  });

  it('is taken over once: whoever is reinstated afterwards stays so', async () => {
    const credential = await issue(at.api.dependencies, at.bodyId);
    await at.publish();
    await at.forgotten(() => turn(at.api.dependencies, credential, 'suspended'));
    await at.takeOver();
    await at.change(credential.id, { change: 'reinstate' }, 2);
    expect(await at.takeOver()).toEqual(nothing);
    expect(await at.publish()).toBe(0);
    expect(await at.kindOf(credential.id)).toBe('valid');
    expect(await at.takeOver()).toEqual(nothing);
  });

  it('is not taken back by a reinstatement of before, though publishing goes on', async () => {
    const one = await issue(at.api.dependencies, at.bodyId, { place: 5 });
    const other = await issue(at.api.dependencies, at.bodyId, { place: 6 });
    await turn(at.api.dependencies, one, 'suspended');
    await turn(at.api.dependencies, one, 'active');
    await at.publish();
    await at.forgotten(() => turn(at.api.dependencies, one, 'suspended'));
    await turn(at.api.dependencies, other, 'suspended');
    await turn(at.api.dependencies, other, 'revoked');
    expect(await at.publish()).toBe(1);
    expect(await at.kindOf(one.id)).toBe('suspended');
    expect((await at.takeOver()).changed).toEqual([one.id]);
    expect(await at.publish()).toBe(0);
    expect([await at.kindOf(one.id), await at.kindOf(other.id)]).toEqual(['suspended', 'revoked']);
  });

  it('does not hold up what came since, though the revisions are the same by chance', async () => {
    const one = await issue(at.api.dependencies, at.bodyId, { place: 5 });
    const other = await issue(at.api.dependencies, at.bodyId, { place: 6 });
    await at.publish();
    await at.forgotten(async () => {
      await turn(at.api.dependencies, one, 'suspended');
      await turn(at.api.dependencies, one, 'active');
    });
    await turn(at.api.dependencies, other, 'suspended');
    await turn(at.api.dependencies, other, 'revoked');
    expect(await at.takeOver()).toEqual(nothing);
    expect(await at.publish()).toBe(0);
    expect(await at.kindOf(other.id)).toBe('revoked');
  });

  it('is not said to be taken over when somebody changes it meanwhile', async () => {
    const credential = await issue(at.api.dependencies, at.bodyId);
    await at.publish();
    await at.forgotten(() => turn(at.api.dependencies, credential, 'revoked'));
    const { dependencies } = at.api;
    const disturbed = intercepted(dependencies.documents, async (command, send) => {
      if (command instanceof TransactWriteCommand) {
        await turn(dependencies, credential, 'suspended');
      }
      return send();
    });
    await expect(at.takeOver({ documents: disturbed })).rejects.toThrow('changed meanwhile');
    expect(await at.takeOver()).toEqual({ ...nothing, changed: [credential.id] });
    const stored = await at.stored(credential.id);
    expect(stored?.state).toBe('revoked');
  });

  it('stays suspended when somebody had reinstated it, and that is told', async () => {
    const credential = await issue(at.api.dependencies, at.bodyId);
    await turn(at.api.dependencies, credential, 'suspended');
    await at.publish();
    await at.forgotten(() => turn(at.api.dependencies, credential, 'active'));
    const told = { ...nothing, suspendedAgain: [credential.id] };
    expect(await at.takeOver()).toEqual(told);
    // A run before may have died without a word.
    expect(await at.takeOver()).toEqual(told);
    expect(await at.publish()).toBe(0);
    expect(await at.kindOf(credential.id)).toBe('suspended');
  });

  it('is not put upon somebody who was given the place after the restore', async () => {
    const [bodyId, place] = [at.bodyId, 9];
    await issue(at.api.dependencies, bodyId, { place: 1 });
    await at.publish();
    await at.forgotten(async () => {
      const credential = await issue(at.api.dependencies, bodyId, { place });
      await turn(at.api.dependencies, credential, 'revoked');
    });
    const stranger = await issue(at.api.dependencies, bodyId, { place });
    const { changed, rebuilt, unfit } = await at.takeOver();
    expect([changed, rebuilt]).toEqual([[], []]);
    expect(unfit).toContain(`/c/status/${bodyId}-1.jwt#${place}`);
    const stored = await at.stored(stranger.id);
    expect(stored?.state).toBe('active');
  });
});

describe('keys that were published', () => {
  const keysTold = async () => {
    const { text = '{}' } = (await at.publishing.publisher.read(issuerPath(at.bodyId))) ?? {};
    const told: { keys: { kid: string; state: string; n: string }[] } = JSON.parse(text);
    return told.keys.map(({ kid, state }) => `${kid.split('#')[1]} ${state}`);
  };

  it('are not forgotten: what was signed with a lost one stays valid, a new one follows', async () => {
    const before = await issue(at.api.dependencies, at.bodyId);
    await at.publish();
    let after = '';
    await at.forgotten(async () => {
      await rotateKey(at.publishing, at.bodyId);
      after = (await issue(at.api.dependencies, at.bodyId)).id;
    });
    expect(await at.publish()).toBe(1);
    expect(await keysTold()).toEqual(['1 retired', '2 active']);
    const taken = { ...nothing, keys: [at.bodyId], rebuilt: [after] };
    expect(await at.takeOver()).toEqual(taken);
    expect(await at.takeOver()).toEqual(nothing);
    expect(await at.publish()).toBe(0);
    expect(await keysTold()).toEqual(['1 retired', '2 retired', '3 active']);
    expect([await at.kindOf(before.id), await at.kindOf(after)]).toEqual(['valid', 'valid']);
  });

  it('are as they stand when something is signed, not as a run beside had read them', async () => {
    const { id } = await issue(at.api.dependencies, at.bodyId);
    await at.publish();
    const { publisher } = at.publishing;
    for (const late of [issuerPath(at.bodyId), statusListPath(at.bodyId, 1)]) {
      await turn(at.api.dependencies, await issue(at.api.dependencies, at.bodyId), 'revoked');
      let isFirst = true;
      const read: typeof publisher.read = async (path) => {
        if (isFirst && path === late) {
          isFirst = false;
          const [active] = (await keysTold()).filter((key) => key.endsWith('active'));
          await markCompromised(at.publishing, at.bodyId, Number(active?.split(' ')[0]));
          expect(await at.publish()).toBe(0);
        }
        return publisher.read(path);
      };
      await publishAll({ ...at.publishing, publisher: { ...publisher, read } });
      expect(isFirst).toBe(false);
      expect(await at.kindOf(id)).toBe('valid');
    }
    expect(await keysTold()).toEqual(['1 compromised', '2 compromised', '3 active']);
    expect(await at.publish()).toBe(0);
  });

  it('stay compromised', async () => {
    const { id } = await issue(at.api.dependencies, at.bodyId);
    await at.publish();
    const { text: leaked = '' } = (await at.publishing.publisher.read(credentialPath(id))) ?? {};
    await at.forgotten(async () => {
      await markCompromised(at.publishing, at.bodyId, 1);
    });
    expect(await at.publish()).toBe(1);
    await at.takeOver();
    expect(await at.publish()).toBe(0);
    expect(await keysTold()).toEqual(['1 compromised', '2 retired', '3 active']);
    expect(await at.kindOf(id)).toBe('valid');
    expect(await at.textOf(credentialPath(id))).not.toBe(leaked);
  });

  it('keep their numbers, though somebody made a key since the restore', async () => {
    await issue(at.api.dependencies, at.bodyId);
    await at.publish();
    await at.forgotten(async () => {
      await rotateKey(at.publishing, at.bodyId);
    });
    // Another key under the same reference.
    const elsewhere = fileKeys(join(at.publishing.folder, 'elsewhere'));
    await rotateKey({ ...at.publishing, keeper: elsewhere }, at.bodyId);
    await at.takeOver();
    const [stored] = (await at.items()).filter(({ kind }) => kind === 'issuer-keys');
    expect(stored?.keys).toMatchObject([
      { number: 1, state: 'retired' },
      { number: 2, state: 'retired', reference: 'lost-in-a-restore' },
      { number: 3, state: 'active', reference: `${at.bodyId}-2` },
    ]);
  });
});

describe('a certifying body', () => {
  it('that the table lost is told, and nothing is taken over for it', async () => {
    const before = await at.items();
    const lost = await bodyFor(at.api);
    const { id } = await issue(at.api.dependencies, lost.organisationId);
    await at.publish();
    await restore(at.api.dependencies, before);
    expect(await at.takeOver()).toEqual({
      ...nothing,
      keys: [at.bodyId],
      unknownBodies: [lost.organisationId],
      unfit: [credentialPath(id)],
    });
  });

  it('that lost its profile gets its keys and lists all the same', async () => {
    const credential = await issue(at.api.dependencies, at.bodyId);
    const before = (await at.items()).filter(({ kind }) => kind !== 'issuer');
    await at.publish();
    await turn(at.api.dependencies, credential, 'revoked');
    await at.publish();
    await restore(at.api.dependencies, before);
    expect(await at.takeOver()).toEqual({
      ...nothing,
      keys: [at.bodyId],
      changed: [credential.id],
      withoutProfile: [at.bodyId],
    });
  });
});

describe('the register', () => {
  it('does not show again who has left it', async () => {
    const [gone, stays] = [newId(), newId()];
    for (const staffId of [gone, stays]) {
      await issue(at.api.dependencies, at.bodyId, { staffId, name: staffId });
      await putHolder(at.api.dependencies, staffId, { listed: true });
    }
    await at.publish();
    await at.forgotten(() => putHolder(at.api.dependencies, gone, { listed: false }));
    expect(await at.takeOver()).toEqual({ ...nothing, unlisted: 1 });
    await at.publish();
    const { text = '' } = (await at.publishing.publisher.read(registerPath)) ?? {};
    expect(JSON.parse(text).people).toMatchObject([{ name: stays }]);
  });
});
