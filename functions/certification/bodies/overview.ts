import type { Dependencies } from '../../platform/dependencies.ts';
import { membersOf } from '../../staff/store/members.ts';
import type { Targets } from '../items/issuer.ts';
import { countHolders, countObservers } from '../rules/count-holders.ts';
import { addressKey } from '../rules/recognition-refusal.ts';
import { findIssuer } from '../store/issuers.ts';
import { countedCredentialsOf } from './store/credentials.ts';
import type { Overview } from './views.ts';

/** Whom a body has certified, and what it wants, as it stands now. */
export async function overviewOf(
  dependencies: Dependencies,
  bodyId: string,
  { targets, version: targetsVersion }: Targets,
): Promise<Overview> {
  const now = dependencies.now();
  const [found, members, offered] = await Promise.all([
    countedCredentialsOf(dependencies, bodyId, now),
    membersOf(dependencies, bodyId),
    offeredBy(dependencies, bodyId),
  ]);
  const counted = found.map(({ staffId, email, ...each }) => ({
    ...each,
    person: staffId ?? addressKey(email ?? each.id),
  }));
  const { holders, expiring, ...figures } = countHolders(counted, now);
  return {
    certifiers: members.filter(({ roles }) => roles.includes('certifier')).length,
    observers: [...countObservers(offered, counted, now)],
    holders,
    expiring,
    tracks: [...figures.tracks],
    provinces: [...figures.provinces],
    professions: [...figures.professions],
    sexes: [...figures.sexes],
    places: [...figures.places],
    targets,
    targetsVersion,
  };
}

/** The tracks that a body offers, with those whose holders may observe on the way to them. */
async function offeredBy(dependencies: Dependencies, bodyId: string) {
  const tracks = (await findIssuer(dependencies, bodyId))?.profile.tracks ?? [];
  const found = await Promise.all(tracks.map((id) => dependencies.content.track(id)));
  return found.flatMap((track) =>
    track ? [{ trackId: track.id, observers: track.requirements.practice.observers }] : [],
  );
}
