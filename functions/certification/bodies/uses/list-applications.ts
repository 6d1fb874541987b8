import type { Use } from '../../../platform/route.ts';
import type { Path } from '../../items/path.ts';
import { holdersOf } from '../../store/holders.ts';
import { waitsSince } from '../../store/paths.ts';
import type { bodiesEndpoints } from '../contract.ts';
import { waitingFor } from '../store/queue.ts';

/** Who waits for the body, the longest waiting first. */
export const listApplications: Use<typeof bodiesEndpoints.queue> = async (
  { params: { organisationId } },
  dependencies,
) => {
  const paths = await waitingFor(dependencies, organisationId);
  const holders = await holdersOf(
    dependencies,
    paths.map(({ staffId }) => staffId),
  );
  const applications = paths.map((path) => ({
    ...queuedOf(path),
    name: path.application.holder?.name ?? holders.get(path.staffId)?.profile.name ?? '',
  }));
  return { kind: 'ok', body: { applications } };
};

function queuedOf(path: Path) {
  const { staffId, trackId, application, harmfulAt, begun } = path;
  return {
    staffId,
    trackId,
    state: application.state,
    appliedAt: waitsSince(path) ?? begun,
    renewing: path.renews !== undefined,
    harmful: harmfulAt !== undefined,
  };
}
