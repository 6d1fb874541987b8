import { PutCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bodiesEndpoints } from '../../../../functions/certification/bodies/contract.ts';
import { credentialPath } from '../../../../functions/certification/standard/addresses.ts';
import { intercepted } from '../../intercepted.ts';
import { applicantAt, testHolder } from '../bodies/body-under-test.ts';
import { pageKey } from '../certifying.ts';
import { issue, newId, turn } from '../issued.ts';
import { nothing, type RestoredWorld, startRestoring } from './restored-world.ts';

let at: RestoredWorld;
beforeEach(async () => {
  at = await startRestoring();
});
afterEach(() => at.api.stop());

describe('a credential that the table lost', () => {
  it('stays valid, keeps its place, can be revoked, and finds its holder by a further approval', async () => {
    const { trainer, path } = await applicantAt(at.api, at.body);
    let id = '';
    await at.forgotten(async () => {
      id = await at.approved(trainer.staffId, path.version);
    });
    const file = await at.publishing.publisher.read(credentialPath(id));
    expect(await at.takeOver()).toEqual({
      ...nothing,
      keys: [at.bodyId],
      rebuilt: [id],
    });
    expect(await at.takeOver()).toEqual(nothing);
    const rebuilt = await at.stored(id);
    const place = (await at.items()).find(({ credentialId }) => credentialId === id);
    expect([rebuilt?.place, rebuilt?.staffId]).toEqual([place?.place, undefined]);
    expect(await at.approved(trainer.staffId, path.version)).toBe(id);
    expect(await at.publish()).toBe(0);
    expect(await at.publishing.publisher.read(credentialPath(id))).toEqual(file);
    expect(await at.kindOf(id)).toBe('valid');
    const adopted = await at.stored(id);
    expect(adopted).toEqual({
      ...rebuilt,
      staffId: trainer.staffId,
      province: 'PK-SD',
      profession: 'teacher',
      sex: 'woman',
      published: true,
    });
    expect((await at.change(id, { change: 'revoke' })).status).toBe(200);
    expect(await at.publish()).toBe(0);
    expect(await at.kindOf(id)).toBe('revoked');
  });

  it('can be revoked before anybody has decided again', async () => {
    const { trainer, path } = await applicantAt(at.api, at.body);
    let id = '';
    await at.forgotten(async () => {
      id = await at.approved(trainer.staffId, path.version);
    });
    await at.takeOver();
    expect((await at.change(id, { change: 'revoke' })).status).toBe(200);
    expect(await at.publish()).toBe(0);
    expect(await at.kindOf(id)).toBe('revoked');
  });

  it('is given back to nobody, and corrected for nobody, until it has found its holder', async () => {
    const { trainer, path } = await applicantAt(at.api, at.body);
    let id = '';
    await at.forgotten(async () => {
      id = await at.approved(trainer.staffId, path.version);
    });
    await at.takeOver();
    const refused = async (asked: object, version = 1) =>
      (await at.change(id, asked, version)).body.type;
    expect(await refused({ change: 'supersede', name: 'Amina Best' })).toBe('not-in-this-state');
    expect((await at.change(id, { change: 'suspend' })).status).toBe(200);
    expect(await refused({ change: 'reinstate' }, 2)).toBe('not-in-this-state');
    await at.approved(trainer.staffId, path.version);
    expect((await at.change(id, { change: 'reinstate' }, 2)).status).toBe(200);
    expect((await at.change(id, { change: 'supersede', name: 'Amina Best' }, 3)).status).toBe(200);
  });

  it('finds the address of whom it recognised, by a further confirmation', async () => {
    const { listed, ...told } = testHolder;
    const recognised = {
      trackId: 'calm-leader',
      months: 12,
      evidence: 'Ten years.',
      reason: 'Known to us.',
      holder: { ...told, email: 'amina@example.org' },
    };
    const proposed = await at.asCertifier(bodiesEndpoints.recognise, {
      body: { pageKey: pageKey(), recognised: [recognised] },
    });
    const [{ id: recognitionId }] = proposed.body.recognitions;
    const confirmed = async () => {
      const answer = await at.asCertifier(bodiesEndpoints.settleRecognition, {
        cookie: at.body.second.cookie,
        params: { recognitionId },
        body: { settle: 'confirm' },
      });
      return answer.body.credential;
    };
    let id = '';
    await at.forgotten(async () => {
      id = (await confirmed()).id;
    });
    await at.takeOver();
    expect(await confirmed()).toMatchObject({ id, marks: ['prior-experience'] });
    const stored = await at.items();
    const waits = stored.filter(({ kind }) => kind === 'unclaimed');
    expect(waits).toMatchObject([{ credentialId: id }]);
    expect(stored.find((item) => item.id === id)).toMatchObject({
      email: 'amina@example.org',
      recognised: { evidence: 'Ten years.' },
    });
  });

  it('is as its list says, though it was revoked in the lost minutes', async () => {
    await issue(at.api.dependencies, at.bodyId, { place: 1 });
    await at.publish();
    let id = '';
    await at.forgotten(async () => {
      const credential = await issue(at.api.dependencies, at.bodyId);
      await turn(at.api.dependencies, credential, 'revoked');
      id = credential.id;
    });
    expect(await at.takeOver()).toEqual({ ...nothing, rebuilt: [id] });
    expect(await at.publish()).toBe(0);
    expect(await at.kindOf(id)).toBe('revoked');
  });

  it('belongs to whose wrong name it corrected', async () => {
    const { trainer, path } = await applicantAt(at.api, at.body);
    const old = await at.approved(trainer.staffId, path.version);
    await at.publish();
    let last = '';
    await at.forgotten(async () => {
      const first = (await at.change(old, { change: 'supersede', name: 'Amina Tast' })).body;
      const second = await at.change(first.supersededBy, {
        change: 'supersede',
        name: 'Amina Best',
      });
      last = second.body.supersededBy;
    });
    const { changed, rebuilt } = await at.takeOver();
    expect([changed, rebuilt.length]).toEqual([[old], 2]);
    const stored = await at.items();
    const chain = [old, ...rebuilt].map((id) => stored.find((item) => item.id === id));
    const next = (id: unknown) => chain.find((item) => item?.id === id)?.supersededBy;
    expect(next(next(old))).toBe(last);
    expect(new Set(chain.map((item) => item?.staffId))).toEqual(new Set([trainer.staffId]));
    const held = stored.filter(({ kind }) => kind === 'held').map((item) => item.credentialId);
    expect(held.toSorted()).toEqual([old, ...rebuilt].toSorted());
    expect(await at.publish()).toBe(0);
    expect([await at.kindOf(old), await at.kindOf(last)]).toEqual(['superseded', 'valid']);
  });

  it.each([
    ['the signature of another one', (jwt: string) => jwt],
    ['a broken signature', (jwt: string) => `${jwt.slice(0, -8)}AAAAAAAA`],
    ['no signature', (jwt: string) => jwt.slice(0, jwt.lastIndexOf('.') + 1)],
    ['nothing at all', () => 'x'],
  ])('comes back by its signature only: not with %s', async (_, forged) => {
    await issue(at.api.dependencies, at.bodyId, { place: 1 });
    await at.publish();
    const id = newId();
    const path = credentialPath(id);
    await at.forgotten(async () => {
      const real = await issue(at.api.dependencies, at.bodyId);
      await at.publish();
      const [header, payload = '', signature] = (
        (await at.textOf(credentialPath(real.id))) ?? ''
      ).split('.');
      const edited = Buffer.from(payload, 'base64url').toString().replaceAll(real.id, id);
      const jwt = [header, Buffer.from(edited).toString('base64url'), signature].join('.');
      await at.publishing.publisher.put(path, forged(jwt), 'absent');
    });
    const { rebuilt, unfit } = await at.takeOver();
    expect([rebuilt.length, unfit]).toEqual([1, [path]]);
  });
});

const kindsOfWrite = [PutCommand, TransactWriteCommand, UpdateCommand];

describe('a run that dies', () => {
  it('is completed by the next one, wherever it was', async () => {
    const { trainer, path } = await applicantAt(at.api, at.body);
    const kept = await issue(at.api.dependencies, at.bodyId, { place: 5 });
    const old = await at.approved(trainer.staffId, path.version);
    await at.publish();
    let successor = '';
    await at.forgotten(async () => {
      await turn(at.api.dependencies, kept, 'revoked');
      const answer = await at.change(old, { change: 'supersede', name: 'Amina Best' });
      successor = answer.body.supersededBy;
    });
    const { documents } = at.api.dependencies;
    let runs = 0;
    for (let left = 0; ; left += 1) {
      let writes = 0;
      const dying = intercepted(documents, async (command, send) => {
        const isWrite = kindsOfWrite.some((kind) => command instanceof kind);
        if (isWrite && writes >= left) throw new Error('killed');
        writes += isWrite ? 1 : 0;
        return send();
      });
      runs += 1;
      const done = await at.takeOver({ documents: dying }).then(
        () => true,
        () => false,
      );
      if (done) break;
    }
    expect(runs).toBeGreaterThan(1);
    expect(await at.publish()).toBe(0);
    expect(await Promise.all([kept.id, old, successor].map(at.kindOf))).toEqual([
      'revoked',
      'superseded',
      'valid',
    ]);
    const stored = await at.stored(successor);
    expect(stored?.staffId).toBe(trainer.staffId);
  });
});
