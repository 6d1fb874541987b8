import type { Dependencies } from '../../platform/dependencies.ts';
import type { Use } from '../../platform/route.ts';
import { bringAllowance } from '../allowance.ts';
import { claimRecognised } from '../bodies/claim-recognised.ts';
import type { certificationEndpoints } from '../contract.ts';
import { credentialViewOf } from '../credential-view.ts';
import { allIssuers } from '../store/issuers.ts';
import { readTrainer } from '../store/read-trainer.ts';

/**
 * The bodies that certify, with what they offer, and where somebody has set out already. Whoever was
 * recognised before they ever signed in gets their credentials here, and whoever has joined another
 * organisation since brings there what they may open.
 */
export const listPaths: Use<typeof certificationEndpoints.paths> = async (
  { staff: { staffId } },
  dependencies,
) => {
  await claimRecognised(dependencies, staffId);
  await bringAllowance(dependencies, staffId);
  const [bodies, trainer] = await Promise.all([
    bodiesOffering(dependencies),
    readTrainer(dependencies, staffId),
  ]);
  const begun = trainer.paths.map(({ bodyId, trackId }) => ({ bodyId, trackId }));
  const credentials = trainer.credentials.map(credentialViewOf);
  return { kind: 'ok', body: { bodies, begun, credentials } };
};

async function bodiesOffering(dependencies: Dependencies) {
  const issuers = await allIssuers(dependencies);
  const bodies = await Promise.all(
    issuers.map(async ({ bodyId, profile }) => ({
      id: bodyId,
      name: profile.name,
      tracks: await known(dependencies, profile.tracks),
    })),
  );
  return bodies
    .filter(({ tracks }) => tracks.length > 0)
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** A track that has been taken out of the content is offered no longer. */
async function known({ content }: Dependencies, tracks: readonly string[]): Promise<string[]> {
  const found = await Promise.all(tracks.map((id) => content.track(id)));
  return found.flatMap((track) => (track ? [track.id] : []));
}
