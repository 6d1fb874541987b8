import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Publishing } from '../../../functions/certification/publishing/publishing.ts';
import type { Dependencies } from '../../../functions/platform/dependencies.ts';
import { folderPublisher } from '../../../infra/local/folder-publisher.ts';
import { testSite } from './issued.ts';
import { testKeeper } from './test-keeper.ts';

/** Publishing into a folder of its own, with keys of the memory. */
export async function publishingHere(
  dependencies: Dependencies,
): Promise<Publishing & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'sanad-publishing-'));
  return {
    ...dependencies,
    folder,
    site: testSite,
    publisher: folderPublisher(folder),
    keeper: testKeeper,
    makesKeys: true,
  };
}
