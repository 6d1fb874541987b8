import { isDeepStrictEqual } from 'node:util';
import { problemOutcome } from '../../../platform/outcome.ts';
import type { Use } from '../../../platform/route.ts';
import type { bodiesEndpoints } from '../contract.ts';
import { writeIssuer } from '../store/write-issuer.ts';
import { allTracksExist } from '../tracks.ts';

/**
 * Says how the body shows itself, and which tracks it offers, unless somebody else did meanwhile.
 * Credentials that are out keep the profile of their day.
 */
export const changeIssuer: Use<typeof bodiesEndpoints.changeIssuer> = async (
  { params: { organisationId }, body: { version, profile } },
  dependencies,
) => {
  const tracks = [...new Set(profile.tracks)];
  if (!(await allTracksExist(dependencies, tracks))) return problemOutcome('track-unknown');
  const after = {
    kind: 'issuer' as const,
    bodyId: organisationId,
    version: version + 1,
    profile: { ...profile, tracks },
  };
  const { kind, standing } = await writeIssuer(dependencies, after);
  // The same sent again after a lost reply.
  if (kind === 'refused' && !isDeepStrictEqual(standing, after)) {
    return problemOutcome('changed-meanwhile');
  }
  return { kind: 'ok', body: { version: after.version, profile: after.profile } };
};
