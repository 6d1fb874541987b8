import type { StatusList } from '../items/credential.ts';
import type { Signer } from '../signing/signer.ts';
import { credentialsById } from '../store/credentials-by-id.ts';
import { eachThenFail } from './each-then-fail.ts';
import { publishCredential } from './publish-credential.ts';
import type { Publishing } from './publishing.ts';
import type { KnownPlace } from './status-store.ts';

/** A list that lies where everybody may read it, with its places as the table had them. */
export interface OutList {
  readonly list: StatusList;
  readonly places: readonly KnownPlace[];
  readonly signer: Signer;
  /** The version of the keys that it lies there with. */
  readonly keys: number;
}

/** Each asks S3, the signer and the table one after the other; they wait for one another gladly. */
const mostAtOnce = 8;
/** As many as are in memory: a list may hold tens of thousands. */
const batch = 200;

/** Publishes the credentials of a list that nobody can read yet. */
export function publishNew(publishing: Publishing, of: OutList): Promise<void> {
  return publish(publishing, of, isNew);
}

/**
 * Looks at those that were published before the body's keys changed, and signs anew what isn't believed
 * any more. Each is noted with its place, so that a run that is ended in between goes on from there.
 */
export function publishAgain(publishing: Publishing, of: OutList): Promise<void> {
  return publish(publishing, of, (place) => isOlder(place, of));
}

/** Whether all that can be read of a list was looked at with the keys that it is published with. */
export function isOfItsKeys(of: OutList): boolean {
  return !of.places.some((place) => isOlder(place, of));
}

function isNew({ published }: KnownPlace): boolean {
  return published !== true;
}

function isOlder(place: KnownPlace, { keys }: OutList): boolean {
  return !isNew(place) && place.publishedKeys !== keys;
}

async function publish(
  publishing: Publishing,
  { places, signer, keys }: OutList,
  isWaiting: (place: KnownPlace) => boolean,
): Promise<void> {
  const ids = places.filter(isWaiting).map(({ credentialId }) => credentialId);
  const batches = Array.from({ length: Math.ceil(ids.length / batch) }, (_, at) =>
    ids.slice(at * batch, (at + 1) * batch),
  );
  await eachThenFail(batches, async (some) => {
    const credentials = await credentialsById(publishing, some);
    const act = (each: (typeof credentials)[number]) =>
      publishCredential(publishing, { signer, keys }, each);
    await eachThenFail(credentials, act, mostAtOnce);
  });
}
