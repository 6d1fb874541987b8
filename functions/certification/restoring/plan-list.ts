import type { Credential } from '../items/credential.ts';
import { readUnverified } from '../publishing/read-unverified.ts';
import { findStatusList, type KnownPlace, placesOf } from '../publishing/status-store.ts';
import { type PublishedLoss, restoredStanding } from '../rules/restored-credential.ts';
import { statusListPath } from '../standard/addresses.ts';
import { statusListCredential } from '../standard/status-list-credential.ts';
import { credentialsById } from '../store/credentials-by-id.ts';
import type { ListOf } from './published-paths.ts';
import type { Restoring } from './restoring.ts';

/** What a list lacks of what is published of it. */
export interface ListPlan extends ListOf {
  /** At least this has to become the list's revision; 0 when it may stay. */
  readonly revision: number;
  /** Credentials as they have to become. */
  readonly changed: readonly Credential[];
  /** Superseded ones that the table knows as such. */
  readonly superseded: readonly Credential[];
  /** Places whose credentials nobody knows. */
  readonly reserved: readonly { readonly place: number; readonly to: PublishedLoss['to'] }[];
  /** Places that were given away again before this ran, to who hasn't lost anything. */
  readonly strangers: readonly string[];
  readonly suspendedAgain: readonly string[];
}

/**
 * Compares a published list with the restored table; undefined when it can't be read. What became of
 * lost credentials is written into `lost`.
 */
export async function planList(
  restoring: Restoring,
  of: ListOf,
  lost: Map<string, Credential>,
): Promise<ListPlan | undefined> {
  const published = await publishedList(restoring, of);
  if (!published) return undefined;
  const { revision, losses } = published;
  const [standing, places] = await Promise.all([
    findStatusList(restoring, of.bodyId, of.list),
    placesOf(restoring, of),
  ]);
  const isOff = ({ revoked, suspended }: KnownPlace) => revoked || suspended;
  const untold = places.filter((each) => isOff(each) && !losses.has(each.place));
  const lead = (standing?.revision ?? 0) - revision;
  // With what was lost since the restore the table may have come to the very same revision.
  const isBehind = lead < 0 || (lead === 0 && untold.length > 0);
  const own = [...lost.values()].filter(
    ({ bodyId, list }) => bodyId === of.bodyId && list === of.list,
  );
  for (const each of own) lost.set(each.id, become(each, losses.get(each.place)));
  const known = await credentialsById(restoring, idsAt(places, losses));
  const standingOf = (each: Credential) => {
    const loss = losses.get(each.place);
    return loss && restoredStanding(each, loss);
  };
  const forgotten = known.filter((each) => standingOf(each) === 'forgotten');
  const taken = new Set([...places, ...own].map(({ place }) => place));
  return {
    ...of,
    revision: isBehind ? revision + 1 : 0,
    changed: forgotten.map((each) => become(each, losses.get(each.place))),
    superseded: known.filter(({ state }) => state === 'superseded'),
    reserved: [...losses].flatMap(([place, { to }]) => (taken.has(place) ? [] : [{ place, to }])),
    strangers: known
      .filter((each) => standingOf(each) === 'stranger')
      .map(({ place }) => `${statusListPath(of.bodyId, of.list)}#${place}`),
    // However far the run got that was killed before it told.
    suspendedAgain: untold.filter((each) => each.suspended).map((each) => each.credentialId),
  };
}

async function publishedList(
  { publisher }: Restoring,
  { bodyId, list }: ListOf,
): Promise<
  { readonly revision: number; readonly losses: ReadonlyMap<number, PublishedLoss> } | undefined
> {
  const read = readUnverified((await publisher.read(statusListPath(bodyId, list)))?.text ?? '');
  const told = read && statusListCredential.safeParse(JSON.parse(read.payload));
  if (!told?.success) return undefined;
  const { revision, changes } = told.data.credentialSubject;
  const losses = Object.entries(changes).map(
    ([place, { to, at }]) => [Number(place), { to, at: Date.parse(at) / 1_000 }] as const,
  );
  return { revision, losses: new Map(losses) };
}

function idsAt(
  places: readonly KnownPlace[],
  losses: ReadonlyMap<number, PublishedLoss>,
): readonly string[] {
  return places.filter(({ place }) => losses.has(place)).map(({ credentialId }) => credentialId);
}

/** Told to the holder, whose language isn't known here. */
const reason = [
  'Taken over from the published status list, after the records were restored from a backup.',
  'ریکارڈ بیک اپ سے بحال ہونے کے بعد یہ بات حیثیت کی شائع شدہ فہرست سے لی گئی۔',
  'أُخذ من قائمة الحالات المنشورة بعد استعادة السجلات من نسخة احتياطية.',
].join('\n');

/** A credential with what was published of it as its latest change. */
function become(credential: Credential, loss: PublishedLoss | undefined): Credential {
  if (!loss) return credential;
  const change = { ...loss, by: 'restore', reason };
  return { ...credential, state: loss.to, changes: [change, ...credential.changes] };
}
