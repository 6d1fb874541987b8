import type { Dependencies } from '../../platform/dependencies.ts';
import { findIssuer } from '../store/issuers.ts';

/** Whether the content has all these tracks. */
export async function allTracksExist(
  { content }: Pick<Dependencies, 'content'>,
  trackIds: readonly string[],
): Promise<boolean> {
  const found = await Promise.all(trackIds.map((id) => content.track(id)));
  return !found.includes(undefined);
}

/** Whether a body offers all these tracks. */
export async function offersAll(
  dependencies: Pick<Dependencies, 'documents' | 'tableName' | 'content'>,
  bodyId: string,
  trackIds: readonly string[],
): Promise<boolean> {
  const offered = (await findIssuer(dependencies, bodyId))?.profile.tracks ?? [];
  const wanted = [...new Set(trackIds)];
  return wanted.every((id) => offered.includes(id)) && allTracksExist(dependencies, wanted);
}
