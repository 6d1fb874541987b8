import { isDeepStrictEqual } from 'node:util';
import { problemOutcome } from '../../../platform/outcome.ts';
import type { Use } from '../../../platform/route.ts';
import type { bodiesEndpoints } from '../contract.ts';
import { overviewOf } from '../overview.ts';
import { writeTargets } from '../store/targets.ts';
import { allTracksExist } from '../tracks.ts';

/** Says how many holders the body wants where and by when: all of it anew. */
export const changeTargets: Use<typeof bodiesEndpoints.changeTargets> = async (
  { params: { organisationId: bodyId }, body: { version, targets } },
  dependencies,
) => {
  const tracks = [...new Set(targets.map(({ trackId }) => trackId))];
  if (!(await allTracksExist(dependencies, tracks))) return problemOutcome('track-unknown');
  const after = { kind: 'targets' as const, bodyId, version: version + 1, targets };
  const { kind, standing } = await writeTargets(dependencies, after);
  // The same sent again after a lost reply.
  if (kind === 'refused' && !isDeepStrictEqual(standing, after)) {
    return problemOutcome('changed-meanwhile');
  }
  return { kind: 'ok', body: await overviewOf(dependencies, bodyId, after) };
};
