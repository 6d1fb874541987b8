import type { Publishing } from '../../functions/certification/publishing/publishing.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { fileKeys } from './file-keys.ts';
import { folderPublisher } from './folder-publisher.ts';
import type { LocalPlaces } from './local-places.ts';

/** What publishing works with on this machine: key files, a folder, and the outbox. */
export function localPublishing(
  places: LocalPlaces,
  dependencies: Dependencies,
  site: string,
): Publishing {
  return {
    ...dependencies,
    site,
    publisher: folderPublisher(places.published),
    keeper: fileKeys(places.keys),
    makesKeys: true,
  };
}
