import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bringAllowance } from '../../../functions/certification/allowance.ts';
import { bodiesEndpoints } from '../../../functions/certification/bodies/contract.ts';
import { bringAllowances } from '../../../functions/certification/publishing/bring-allowances.ts';
import { allowances } from '../../../functions/certification/rules/allowances.ts';
import { endOfValidity } from '../../../functions/certification/rules/renewal.ts';
import { findIssuer } from '../../../functions/certification/store/issuers.ts';
import { contentFrom } from '../../../functions/platform/content-source.ts';
import { noteMayOpen } from '../../../functions/staff/store/may-open.ts';
import { changeMemberTo, findMember } from '../../../functions/staff/store/members.ts';
import { signedIn } from '../staff/signed-in.ts';
import { startTestApi, type TestApi, testNow } from '../test-api.ts';
import { type Body, bodyFor, newId, recognisedAs } from './bodies/body-under-test.ts';
import { publishingHere } from './publishing-here.ts';

const { recognise, settleRecognition, changeCredential } = bodiesEndpoints;

let api: TestApi;
let body: Body;
beforeAll(async () => {
  api = await startTestApi();
  body = await bodyFor(api);
});
afterAll(() => api.stop());

test('each credential allows from its first moment to its last, while it is active', () => {
  const held = { bodyId: 'b', state: 'active', validFrom: 10, validUntil: 20 };
  const next = { ...held, validFrom: 20, validUntil: 30 };
  const all = [next, held, { ...held, state: 'suspended' }, { ...held, state: 'revoked' }];
  const both = [
    { bodyId: 'b', from: 10, until: 20 },
    { bodyId: 'b', from: 20, until: 30 },
  ];
  expect(allowances(all, 19)).toEqual(both);
  expect(allowances(all, 20)).toEqual(both.slice(1));
  expect(allowances(all, 30)).toEqual([]);
});

test('what a credential allows stands with its holder’s place, and falls with it', async () => {
  const { params, organisationId, first, second } = body;
  const holder = await signedIn(api, { organisationId });
  const proposed = await api.call(recognise, {
    cookie: first.cookie,
    params,
    body: { pageKey: newId(), recognised: [recognisedAs(holder.email)] },
  });
  const confirmed = await api.call(settleRecognition, {
    cookie: second.cookie,
    params: { ...params, recognitionId: proposed.body.recognitions[0].id },
    body: { settle: 'confirm' },
  });
  const place = () => findMember(api.dependencies, organisationId, holder.staffId);
  const until = endOfValidity(testNow, 18);
  const mayOpen = { sensitive: [{ bodyId: organisationId, from: testNow, until }] };
  const member = await place();
  expect(member?.mayOpen).toEqual(mayOpen);

  // A function that was deployed without its tracks knows of nothing that anybody may open.
  const content = contentFrom(await mkdtemp(join(tmpdir(), 'sanad-bare-')));
  const bare = { ...api.dependencies, content };
  await expect(bringAllowance(bare, holder.staffId)).rejects.toThrow();
  expect((await place())?.mayOpen).toEqual(mayOpen);

  if (member) await changeMemberTo(api.dependencies, member, ['trainer', 'certifier']);
  expect((await place())?.mayOpen).toEqual(mayOpen);

  const ask = (change: string, version: number) =>
    api.call(changeCredential, {
      cookie: second.cookie,
      params: { ...params, credentialId: confirmed.body.credential.id },
      body: { change, version, reason: 'Because of a report.' },
    });
  expect((await ask('suspend', 1)).status).toBe(200);
  expect((await place())?.mayOpen).toBeUndefined();
  await Promise.all([ask('reinstate', 2), bringAllowance(api.dependencies, holder.staffId)]);
  expect((await place())?.mayOpen).toEqual(mayOpen);

  // As after an invitation, or where a request was cut off: the clock brings it.
  await noteMayOpen(api.dependencies, holder.staffId, undefined);
  const issuer = await findIssuer(api.dependencies, organisationId);
  if (!issuer) throw new Error('The body has no profile.');
  const publishing = await publishingHere(api.dependencies);
  await bringAllowances(publishing, issuer);
  expect((await place())?.mayOpen).toEqual(mayOpen);

  // A track that allows it no more takes it from who holds it, too.
  const track = async (id: string) => {
    const found = await publishing.content.track(id);
    return found && { ...found, allows: { sensitiveModules: false } };
  };
  await bringAllowances({ ...publishing, content: { ...publishing.content, track } }, issuer);
  expect((await place())?.mayOpen).toBeUndefined();
  await bringAllowances(publishing, issuer);
  expect((await place())?.mayOpen).toEqual(mayOpen);
  await ask('revoke', 3);
  expect((await place())?.mayOpen).toBeUndefined();
});
