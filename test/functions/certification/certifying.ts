import { randomBytes } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { certificationEndpoints } from '../../../functions/certification/contract.ts';
import type { Credential } from '../../../functions/certification/items/credential.ts';
import type { SittingItem } from '../../../functions/certification/items/sitting.ts';
import { sittingsOf } from '../../../functions/certification/items/sitting.ts';
import { studyEndpoints } from '../../../functions/certification/study-contract.ts';
import { witnessEndpoints } from '../../../functions/certification/witness-contract.ts';
import { issuerIndexKey, keys } from '../../../functions/platform/table.ts';
import { organisationFor, type SignedIn, signedIn } from '../staff/signed-in.ts';
import type { TestApi } from '../test-api.ts';

export const pageKey = () => randomBytes(16).toString('base64url');
export const good = { listening: 'strong', closing: 'meets' };
export const holderProfile = {
  name: 'Zainab Iqbal',
  province: 'PK-PB',
  languages: ['ur', 'en'],
  profession: 'teacher',
  sex: 'woman',
  listed: false,
};

/** A certifying body that offers these tracks; its id. */
export async function bodyFor(
  api: TestApi,
  tracks: readonly string[] = ['calm-leader', 'calm-head'],
): Promise<string> {
  const bodyId = await organisationFor(api, { name: 'Body of tests', type: 'ngo' });
  const profile = {
    name: 'Body of tests',
    url: 'https://body.example.org/',
    description: 'Certifies in tests.',
    tracks: [...tracks],
  };
  await put(api, {
    ...keys.issuer(bodyId),
    ...issuerIndexKey(bodyId),
    ...{ kind: 'issuer', bodyId, version: 1, profile },
  });
  return bodyId;
}

/** Somebody who may decide and observe at a body. */
export const certifierOf = (api: TestApi, bodyId: string, name = 'Certa Fier') =>
  signedIn(api, { organisationId: bodyId, roles: ['certifier'], name });

type Granted = Pick<Credential, 'bodyId' | 'trackId'> & Partial<Credential>;

/** Puts a credential into somebody's hands, as if it had been issued to them. */
export async function grantCredential(
  api: TestApi,
  staffId: string,
  granted: Granted,
): Promise<Credential> {
  const now = api.clock.now;
  const credential: Credential = {
    kind: 'credential',
    id: randomBytes(16).toString('base64url'),
    staffId,
    name: holderProfile.name,
    province: 'PK-PB',
    profession: 'teacher',
    sex: 'woman',
    document: {},
    validFrom: now - 86_400,
    validUntil: now + 700 * 86_400,
    state: 'active',
    changes: [],
    marks: [],
    list: 1,
    place: 7,
    published: true,
    reminded: [],
    ...granted,
  };
  await put(api, { ...keys.credential(credential.id), ...credential });
  const held = { kind: 'held', staffId, credentialId: credential.id };
  await put(api, { ...keys.held(staffId, credential.id), ...held });
  return credential;
}

/** Changes what stands of a credential. */
export const putCredential = (api: TestApi, credential: Credential) =>
  put(api, { ...keys.credential(credential.id), ...credential });

export interface OnPath {
  readonly who: SignedIn;
  readonly bodyId: string;
  readonly trackId?: string;
}

export const paramsOf = ({ bodyId, trackId = 'calm-leader' }: OnPath) => ({ bodyId, trackId });

export const readPath = async (api: TestApi, on: OnPath) =>
  (
    await api.call(certificationEndpoints.path, {
      params: paramsOf(on),
      cookie: on.who.cookie,
    })
  ).body;

/** Opens all lessons of a module and hands its quiz in, all right. */
export async function study(api: TestApi, { cookie }: SignedIn, moduleId: string): Promise<void> {
  const lessons = moduleId === 'asking' ? ['first', 'second'] : ['calm'];
  for (const lessonId of lessons) {
    await api.call(studyEndpoints.openLesson, { params: { moduleId, lessonId }, body: {}, cookie });
  }
  const body = { form: 'A', quizVersion: 1, answers: { a1: 'a', a2: 'b' } };
  await api.call(studyEndpoints.submitStudyQuiz, { params: { moduleId }, body, cookie });
}

export const agree = (
  api: TestApi,
  on: OnPath,
  body: object = { conduct: 1, safeguarding: true },
) => api.call(certificationEndpoints.agree, { params: paramsOf(on), body, cookie: on.who.cookie });

export const logDay = (api: TestApi, on: OnPath, body: { on?: string; pageKey?: string } = {}) =>
  api.call(certificationEndpoints.logDay, {
    params: paramsOf(on),
    body: { pageKey: pageKey(), on: '2026-11-18', ...body },
    cookie: on.who.cookie,
  });

export const logPractice = (api: TestApi, on: OnPath, changes: object = {}) =>
  api.call(certificationEndpoints.logPractice, {
    params: paramsOf(on),
    body: { pageKey: pageKey(), on: '2026-11-18', kind: 'workshop', group: 20, ...changes },
    cookie: on.who.cookie,
  });

export const changePractice = (
  api: TestApi,
  on: OnPath & { readonly practiceId: string },
  body: object,
) =>
  api.call(certificationEndpoints.changePractice, {
    params: { ...paramsOf(on), practiceId: on.practiceId },
    body,
    cookie: on.who.cookie,
  });

export const change = (api: TestApi, on: OnPath, body: object) =>
  api.call(certificationEndpoints.apply, {
    params: paramsOf(on),
    body,
    cookie: on.who.cookie,
  });

/** A practice session that waits for its observer; its id and the link's secret. */
export async function invited(api: TestApi, on: OnPath): Promise<{ id: string; secret: string }> {
  const { body } = await logPractice(api, on);
  const answer = await changePractice(
    api,
    { ...on, practiceId: body.id },
    { change: 'invite', pageKey: pageKey() },
  );
  return { id: body.id, secret: answer.body.link.secret };
}

export const sign = (
  api: TestApi,
  { cookie }: SignedIn,
  body: { secret: string; rubricVersion?: number; scores?: object; note?: string | null },
) =>
  api.call(witnessEndpoints.sign, {
    body: { rubricVersion: 1, scores: good, note: null, ...body },
    cookie,
  });

export const confirm = (api: TestApi, { cookie }: SignedIn, secret: string) =>
  api.call(witnessEndpoints.confirm, { body: { secret }, cookie });

/** Puts a sitting that was passed, or what `changes` say, as the exam's own handler leaves it. */
export async function putSitting(
  api: TestApi,
  on: OnPath,
  { isOpen = false, ...changes }: Partial<SittingItem> & { isOpen?: boolean } = {},
): Promise<void> {
  const starts = api.clock.now - 2 * 86_400;
  const graded = {
    submitted: starts + 600,
    result: { correct: 5, of: 5, passed: true, objectives: [] },
  };
  const sitting: SittingItem = {
    kind: 'sitting',
    staffId: on.who.staffId,
    ...paramsOf(on),
    round: 1,
    number: 1,
    bank: { id: 'calm-leader', version: 1, sample: true },
    passPercent: 75,
    starts,
    ends: starts + 1_800,
    items: [],
    answers: {},
    revision: 1,
    ...(!isOpen && graded),
    ...changes,
  };
  const key = keys.sitting(on.who.staffId, sittingsOf(paramsOf(on)), sitting.number);
  await put(api, { ...key, ...sitting });
}

/** Brings all that the track asks for, but the application; `witness` signs it. */
export async function completeWay(api: TestApi, on: OnPath, witness: SignedIn): Promise<void> {
  await study(api, on.who, 'asking');
  await study(api, on.who, 'steadiness');
  await agree(api, on);
  for (const day of ['2026-11-10', '2026-11-11']) {
    const { body } = await logDay(api, on, { on: day });
    await confirm(api, witness, body.secret);
  }
  await putSitting(api, on);
  for (let session = 0; session < 2; session += 1) {
    await sign(api, witness, { secret: (await invited(api, on)).secret });
  }
  await api.call(certificationEndpoints.changeHolder, {
    body: holderProfile,
    cookie: on.who.cookie,
  });
}

async function put(
  { dependencies: { documents, tableName } }: TestApi,
  Item: Record<string, unknown>,
): Promise<void> {
  await documents.send(new PutCommand({ TableName: tableName, Item }));
}
