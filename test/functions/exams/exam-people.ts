import { randomBytes } from 'node:crypto';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Issuer } from '../../../functions/certification/items/issuer.ts';
import {
  type SittingItem,
  sitting,
  sittingsOf,
} from '../../../functions/certification/items/sitting.ts';
import type { Study } from '../../../functions/certification/items/study.ts';
import type { Dependencies } from '../../../functions/platform/dependencies.ts';
import { keys } from '../../../functions/platform/table.ts';
import { type SignedIn, signedIn } from '../staff/signed-in.ts';
import { testTrack } from '../test-content.ts';

const trackId = testTrack.id;

/** A certifying body that offers the track; its id. */
export async function bodyFor(
  { documents, tableName }: Dependencies,
  offered = trackId,
): Promise<string> {
  const bodyId = randomBytes(16).toString('base64url');
  const item: Issuer = {
    kind: 'issuer',
    bodyId,
    version: 1,
    profile: {
      name: 'Model Institute',
      url: 'https://institute.example/',
      description: 'Certifies room leaders.',
      tracks: [offered],
    },
  };
  const Item = { ...keys.issuer(bodyId), ...item };
  await documents.send(new PutCommand({ TableName: tableName, Item }));
  return bodyId;
}

/** A trainer who has signed in and completed the modules that the exam asks for. */
export async function candidate(dependencies: Dependencies): Promise<SignedIn> {
  const person = await signedIn({ dependencies }, {});
  await completeModules(dependencies, person.staffId);
  return person;
}

/** As if somebody had studied all that the exam asks for. */
export async function completeModules(
  { documents, tableName, now }: Dependencies,
  staffId: string,
  modules: readonly string[] = testTrack.requirements.modules,
): Promise<void> {
  for (const moduleId of modules) {
    const item: Study = { kind: 'study', staffId, moduleId, completed: now() };
    const Item = { ...keys.study(staffId, moduleId), ...item };
    await documents.send(new PutCommand({ TableName: tableName, Item }));
  }
}

/** A sitting as it lies in the table. */
export async function sittingIn(
  { documents, tableName }: Dependencies,
  { staffId, bodyId, number }: Pick<SittingItem, 'staffId' | 'bodyId' | 'number'>,
): Promise<SittingItem | undefined> {
  const Key = keys.sitting(staffId, sittingsOf({ bodyId, trackId }), number);
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key, ConsistentRead: true }),
  );
  return Item && sitting.parse(Item);
}
