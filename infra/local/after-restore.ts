import { bucketPublisher } from '../../functions/certification/publishing/bucket-publisher.ts';
import type { Restoring, TakenOver } from '../../functions/certification/restoring/restoring.ts';
import { takeOver } from '../../functions/certification/restoring/take-over.ts';
import { kmsKeys, kmsStatementKeys } from '../../functions/certification/signing/kms-keys.ts';
import { statementsIssuer } from '../../functions/certification/standard/addresses.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { fileKeys } from './file-keys.ts';
import { folderPublisher } from './folder-publisher.ts';
import type { LocalPlaces } from './local-places.ts';
import { pathsInBucket, pathsInFolder } from './published-paths.ts';
import { StopHere } from './stop-here.ts';

/** Takes over what a restored table forgot, and tells what somebody has to look at. */
export async function afterRestore(dependencies: Dependencies, places: LocalPlaces): Promise<void> {
  const taken = await takeOver(restoringFrom(dependencies, places));
  for (const line of toldOf(taken)) console.log(line);
  if (taken.unfit.length > 0) {
    throw new StopHere(
      `Not taken over, since they can't be believed or their place was given away: ${taken.unfit.join(', ')}.`,
    );
  }
  // An operator may have named the table of before.
  console.log(`Nothing that is published is forgotten by ${dependencies.tableName}.`);
}

function restoringFrom(dependencies: Dependencies, places: LocalPlaces): Restoring {
  const { SANAD_TABLE, SANAD_DYNAMODB_ENDPOINT, SANAD_RECORDS_BUCKET } = process.env;
  if (!SANAD_TABLE || SANAD_DYNAMODB_ENDPOINT) {
    return {
      ...dependencies,
      publisher: folderPublisher(places.published),
      paths: () => pathsInFolder(places.published),
      keeperOf: () => fileKeys(places.keys),
    };
  }
  if (!SANAD_RECORDS_BUCKET) {
    throw new StopHere('Name the bucket of published files by SANAD_RECORDS_BUCKET.');
  }
  return {
    ...dependencies,
    publisher: bucketPublisher(SANAD_RECORDS_BUCKET),
    paths: () => pathsInBucket(SANAD_RECORDS_BUCKET),
    keeperOf: (id) =>
      id === statementsIssuer ? kmsStatementKeys(SANAD_TABLE) : kmsKeys(SANAD_TABLE),
  };
}

function toldOf(taken: TakenOver): string[] {
  const told = (ids: readonly string[], sentence: string) =>
    ids.length > 0 ? [`${sentence}: ${ids.join(', ')}.`] : [];
  return [
    ...told(taken.keys, 'Keys are as published again, of'),
    ...told(taken.changed, 'Suspended, revoked or superseded again, as published'),
    ...told(taken.rebuilt, 'Rebuilt without their holder, until they are decided on once more'),
    ...told(taken.suspendedAgain, 'Suspended, though somebody had reinstated them'),
    ...(taken.unlisted > 0 ? [`Out of the register, as published: ${taken.unlisted} people.`] : []),
    ...told(taken.withoutProfile, 'To be let certify again, and to write their profile'),
    ...told(taken.unknownBodies, 'Published bodies that this table does not know'),
  ];
}
