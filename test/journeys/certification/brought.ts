import { randomBytes } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { inject } from 'vitest';
import type { Holder } from '../../../functions/certification/items/holder.ts';
import { newPath } from '../../../functions/certification/items/path.ts';
import { type SittingItem, sittingsOf } from '../../../functions/certification/items/sitting.ts';
import { putPath } from '../../../functions/certification/store/paths.ts';
import type { Dependencies } from '../../../functions/platform/dependencies.ts';
import { type Key, keys } from '../../../functions/platform/table.ts';
import { runningEmulator } from '../../../infra/local/emulator/emulator-record.ts';
import { demoPeople, demoStaffId } from '../../../infra/local/identity/demo-people.ts';
import { localDependencies } from '../../../infra/local/local-dependencies.ts';
import { localPlaces } from '../../../infra/local/local-places.ts';
import type { TrackAtHand } from './track-at-hand.ts';
import { daysAgo } from './trainer-on-the-way.ts';

export const demoBody = 'demo-organisation-saman';
const aDay = 86_400;

/** The running stack's table, for what isn't the point of a journey. */
export async function stackAtHand(): Promise<Dependencies> {
  const places = localPlaces(inject('state'));
  return localDependencies(places, (await runningEmulator(places.emulator))?.endpoint);
}

/** Who a demo person is in the table. */
export function idOf({ secrets }: Pick<Dependencies, 'secrets'>, name: string): string {
  const person = demoPeople.find((each) => each.name === name);
  if (!person) throw new Error(`${name} is no demo person.`);
  return demoStaffId(secrets.pepper, person);
}

export interface Brought {
  readonly staffId: string;
  /** As it shall stand on the credential. */
  readonly name: string;
  readonly at: TrackAtHand;
  /** Who confirmed the days and observed the practice. */
  readonly witness: { readonly staffId: string; readonly name: string };
  /** Left out of what is brought. */
  readonly without?: 'exam';
  readonly state?: 'open' | 'applied';
}

/** Brings all that a track asks for, as somebody does in weeks. */
export async function bringWay(dependencies: Dependencies, brought: Brought): Promise<void> {
  const { staffId, name, at, without, state = 'open' } = brought;
  const now = dependencies.now();
  const { id: trackId, requirements } = at.track;
  const of = { staffId, bodyId: demoBody, trackId };
  const profile: Holder['profile'] = {
    ...{ name, province: 'PK-SD', languages: ['ur', 'en'], profession: 'teacher' },
    ...{ sex: 'woman', listed: false },
  };
  await put(dependencies, keys.holder(staffId), { kind: 'holder', staffId, profile });
  for (const { id: moduleId } of at.modules) {
    const study = { kind: 'study', staffId, moduleId, completed: now - aDay };
    await put(dependencies, keys.study(staffId, moduleId), study);
  }
  for (let day = 1; day <= requirements.trainingDays; day += 1)
    await bringDay(dependencies, brought, day);
  for (let day = 1; day <= requirements.practice.sessions; day += 1) {
    await bringPractice(dependencies, brought, day);
  }
  if (without !== 'exam') await bringSitting(dependencies, of, at);
  await putPath(dependencies, {
    ...newPath(of, now - 2 * aDay),
    version: 1,
    sitting: without === 'exam' ? 0 : 1,
    conduct: { version: requirements.conduct, at: now - aDay },
    safeguarding: now - aDay,
    application: { state, decisions: [], ...(state === 'applied' && { appliedAt: now - 60 }) },
  });
}

const ofRound = ({ staffId, at }: Brought) => ({
  ...{ staffId, id: randomBytes(16).toString('base64url') },
  ...{ bodyId: demoBody, trackId: at.track.id, round: 1 },
});

async function bringDay(dependencies: Dependencies, brought: Brought, day: number) {
  const { staffId, witness } = brought;
  const of = ofRound(brought);
  const item = { kind: 'training-day', ...of, on: daysAgo(day), confirmedBy: witness };
  await put(dependencies, keys.trainingDay(staffId, of.id), item);
}

async function bringPractice(dependencies: Dependencies, brought: Brought, day: number) {
  const { staffId, witness, at } = brought;
  const of = ofRound(brought);
  await put(dependencies, keys.practice(staffId, of.id), {
    ...{ kind: 'practice', ...of, on: daysAgo(day), practiceKind: 'role-play', group: 12 },
    ...{ state: 'passed', observer: witness, signedAt: dependencies.now() - 60 },
    ...{ scores: at.track.requirements.practice.least, rubricVersion: 1, note: 'Calm and clear.' },
  });
}

async function bringSitting(
  dependencies: Dependencies,
  of: Pick<SittingItem, 'staffId' | 'bodyId' | 'trackId'>,
  { track }: TrackAtHand,
) {
  const starts = dependencies.now() - aDay;
  const { draw, passPercent, minutes, bank } = track.requirements.exam;
  const sitting: SittingItem = {
    ...{ kind: 'sitting', ...of, round: 1, number: 1, items: [], answers: {}, revision: 1 },
    ...{ bank: { id: bank, version: 1, sample: true }, passPercent },
    ...{ starts, ends: starts + 60 * minutes, submitted: starts + 600 },
    result: { correct: draw, of: draw, passed: true, objectives: [] },
  };
  await put(dependencies, keys.sitting(of.staffId, sittingsOf(of), 1), sitting);
}

async function put({ documents, tableName }: Dependencies, key: Key, item: object) {
  await documents.send(new PutCommand({ TableName: tableName, Item: { ...key, ...item } }));
}
