import type { Dependencies } from '../platform/dependencies.ts';
import type { TrackFacts } from '../platform/track-facts.ts';
import type { IssuerProfile } from './bodies/views.ts';
import { newPath, type Path } from './items/path.ts';
import { findIssuer } from './store/issuers.ts';
import { readTrainer, type Trainer } from './store/read-trainer.ts';

export interface OfPath {
  readonly staffId: string;
  readonly bodyId: string;
  readonly trackId: string;
}

/** One trainer's way through one track at one body: the rules, and all that they have brought. */
export interface Way {
  readonly trainer: Trainer;
  readonly body: IssuerProfile;
  readonly track: TrackFacts;
  /** As it stands, or as it would begin: then its version is 0. */
  readonly path: Path;
}

/**
 * Reads a way; undefined where the body or the track doesn't exist, or the body doesn't offer it to
 * somebody who hasn't begun.
 */
export async function wayOf(dependencies: Dependencies, of: OfPath): Promise<Way | undefined> {
  return wayWith(dependencies, of, () => readTrainer(dependencies, of.staffId));
}

/** The same with a trainer that may have been read already. */
export async function wayWith(
  dependencies: Dependencies,
  of: OfPath,
  read: () => Trainer | Promise<Trainer>,
): Promise<Way | undefined> {
  const { staffId, bodyId, trackId } = of;
  const [track, issuer, trainer] = await Promise.all([
    dependencies.content.track(trackId),
    findIssuer(dependencies, bodyId),
    read(),
  ]);
  if (!track || !issuer) return undefined;
  const { profile: body } = issuer;
  const begun = trainer.paths.find(isOf(of));
  if (!begun && !body.tracks.includes(trackId) && !trainer.credentials.some(isOf(of))) {
    return undefined;
  }
  const path = begun ?? newPath({ staffId, bodyId, trackId }, dependencies.now());
  return { trainer, body, track, path };
}

/** Whether something belongs to a track at a body. */
export function isOf({ bodyId, trackId }: Omit<OfPath, 'staffId'>) {
  return (each: { readonly bodyId: string; readonly trackId: string }) =>
    each.bodyId === bodyId && each.trackId === trackId;
}
