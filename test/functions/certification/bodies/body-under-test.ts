import { randomBytes } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { writeIssuer } from '../../../../functions/certification/bodies/store/write-issuer.ts';
import type {
  IssuerProfile,
  Recognised,
} from '../../../../functions/certification/bodies/views.ts';
import type { HolderProfile } from '../../../../functions/certification/contract.ts';
import type { Holder } from '../../../../functions/certification/items/holder.ts';
import { newPath, type Path } from '../../../../functions/certification/items/path.ts';
import type {
  PracticeItem,
  TrainingDayItem,
} from '../../../../functions/certification/items/practice.ts';
import { type SittingItem, sittingsOf } from '../../../../functions/certification/items/sitting.ts';
import type { Study } from '../../../../functions/certification/items/study.ts';
import { pathWrite } from '../../../../functions/certification/store/paths.ts';
import { type Key, keys } from '../../../../functions/platform/table.ts';
import { letCertify } from '../../../../functions/staff/store/organisations.ts';
import { organisationFor, type SignedIn, signedIn } from '../../staff/signed-in.ts';
import type { TestApi } from '../../test-api.ts';
import { testTrack } from '../../test-content.ts';
import { testSite } from '../issued.ts';

export const testProfile: IssuerProfile = {
  name: 'Model Institute',
  url: 'https://institute.example/',
  description: 'Certifies people who lead workshops.',
  tracks: ['calm-leader', 'calm-head'],
};

export const testHolder: HolderProfile = {
  name: 'Amina Test',
  province: 'PK-SD',
  languages: ['ur', 'en'],
  profession: 'teacher',
  sex: 'woman',
  listed: false,
};

/** What a certifier says of whom to recognise, by their address. */
export const recognisedAs = (email: string): Recognised => ({
  holder: {
    name: 'Zara Veteran',
    email,
    province: 'PK-KP',
    languages: ['ur'],
    profession: 'psychologist',
    sex: 'woman',
  },
  trackId: 'calm-head',
  months: 18,
  evidence: 'Twelve years of workshops; reports of 2014 to 2026.',
  reason: 'The first lead of the programme.',
});

export interface Body {
  readonly organisationId: string;
  readonly params: { readonly organisationId: string };
  readonly first: SignedIn;
  readonly second: SignedIn;
}

/**
 * A certifying body that shows itself, with two certifiers. Credentials name the address of the site,
 * which stands with where staff sign in: somewhere that nobody answers.
 */
export async function bodyFor(api: TestApi, profile: Partial<IssuerProfile> = {}): Promise<Body> {
  api.signInAt({ issuer: 'http://127.0.0.1:1/', clientId: 'sanad', site: testSite });
  const organisationId = await organisationFor(api);
  await showBody(api, organisationId, profile);
  const member = (name: string) => signedIn(api, { organisationId, roles: ['certifier'], name });
  const [first, second] = [await member('Farah First'), await member('Sami Second')];
  return { organisationId, params: { organisationId }, first, second };
}

/** Makes an organisation a certifying body that shows itself. */
export async function showBody(
  { dependencies }: Pick<TestApi, 'dependencies'>,
  bodyId: string,
  profile: Partial<IssuerProfile> = {},
): Promise<void> {
  await letCertify(dependencies, bodyId);
  const shown = { ...testProfile, ...profile };
  await writeIssuer(dependencies, { kind: 'issuer', bodyId, version: 2, profile: shown });
}

export interface Applying {
  readonly trainer?: SignedIn;
  readonly path?: Partial<Path>;
  readonly sample?: boolean;
  /** Who observed the practice and confirmed the days. */
  readonly witness?: string;
}

/** Somebody who has brought all that the track asks for, and handed in. */
export async function applicantAt(
  api: TestApi,
  { organisationId: bodyId }: Pick<Body, 'organisationId'>,
  { path: changes = {}, sample = false, witness = 'witness', trainer }: Applying = {},
): Promise<{ readonly trainer: SignedIn; readonly path: Path }> {
  const applicant = trainer ?? (await signedIn(api, { name: 'Amina Test' }));
  const { staffId } = applicant;
  const now = api.dependencies.now();
  const begun = newPath({ staffId, bodyId, trackId: 'calm-leader' }, now - 9_000);
  const path: Path = {
    ...begun,
    version: 1,
    conduct: { version: 1, at: now - 8_000 },
    safeguarding: now - 8_000,
    application: { state: 'applied', appliedAt: now - 60, decisions: [] },
    ...changes,
  };
  const holder: Holder = { kind: 'holder', staffId, profile: testHolder };
  await put(api, keys.holder(staffId), holder);
  await Promise.all([
    bringStudies(api, staffId),
    // What a renewal asks for holds no exam.
    ...(path.round === 1 ? [bringSitting(api, path, sample)] : []),
    bringWitnessed(api, path, witness),
  ]);
  await putWhole(api, path);
  return { trainer: applicant, path };
}

/** Writes a path as it is, whatever stood before. */
export async function putWhole({ table: { documents, tableName } }: TestApi, path: Path) {
  const { TableName, Item } = pathWrite(tableName, path);
  await documents.send(new PutCommand({ TableName, Item }));
}

async function bringStudies(api: TestApi, staffId: string) {
  for (const moduleId of testTrack.requirements.modules) {
    const study: Study = {
      kind: 'study',
      staffId,
      moduleId,
      completed: api.dependencies.now() - 7_000,
    };
    await put(api, keys.study(staffId, moduleId), study);
  }
}

async function bringSitting(
  api: TestApi,
  { staffId, bodyId, trackId, round }: Path,
  sample: boolean,
) {
  const starts = api.dependencies.now() - 6_000;
  const sitting: SittingItem = {
    kind: 'sitting',
    staffId,
    bodyId,
    trackId,
    round,
    number: 1,
    bank: { id: 'calm-leader', version: 1, sample },
    passPercent: 75,
    starts,
    ends: starts + 1_800,
    items: [],
    answers: {},
    revision: 1,
    submitted: starts + 60,
    result: { correct: 5, of: 5, passed: true, objectives: [] },
  };
  await put(api, keys.sitting(staffId, sittingsOf({ bodyId, trackId }), 1), sitting);
}

async function bringWitnessed(api: TestApi, path: Path, witness: string) {
  const { staffId } = path;
  for (const on of ['2026-11-01', '2026-11-02']) {
    const id = newId();
    const confirmedBy = { staffId: witness, name: 'Witness' };
    const { bodyId, trackId, round } = path;
    const of = { staffId, id, bodyId, trackId, round, on };
    const day: TrainingDayItem = { kind: 'training-day', ...of, confirmedBy };
    await put(api, keys.trainingDay(staffId, id), day);
    await bringPractice(api, path, { on, observer: confirmedBy });
  }
}

/** An observed session; passed unless said otherwise. Its id. */
export async function bringPractice(
  api: TestApi,
  { staffId, bodyId, trackId, round }: Path,
  changes: Partial<PracticeItem> = {},
): Promise<string> {
  const id = newId();
  const practice: PracticeItem = {
    kind: 'practice',
    staffId,
    id,
    bodyId,
    trackId,
    round,
    on: '2026-11-03',
    practiceKind: 'workshop',
    group: 12,
    state: 'passed',
    observer: { staffId: 'witness', name: 'Witness' },
    signedAt: api.dependencies.now() - 5_000,
    ...changes,
  };
  await put(api, keys.practice(staffId, id), practice);
  return id;
}

export const newId = () => randomBytes(16).toString('base64url');

async function put({ table: { documents, tableName } }: TestApi, key: Key, item: object) {
  await documents.send(new PutCommand({ TableName: tableName, Item: { ...key, ...item } }));
}
