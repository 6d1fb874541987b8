import { listedPeople } from '../publishing/publish-register.ts';
import { registerPath } from '../standard/addresses.ts';
import { type RegisterFile, registerFile } from '../standard/register-file.ts';
import { allIssuers } from '../store/issuers.ts';
import { unlist } from './restored-store.ts';
import type { Restoring } from './restoring.ts';

/**
 * Takes everybody out of the register whom the restored table would list and the published register
 * doesn't show: who has left it must not come back by a backup. They can list themselves again. How
 * many they were.
 */
export async function withdrawListings(restoring: Restoring): Promise<number> {
  const shown = await shownPeople(restoring);
  if (!shown) return 0;
  const listed = await listedPeople(restoring, await allIssuers(restoring));
  const left = shown.map(entryOf);
  let unlisted = 0;
  for (const [staffId, person] of listed) {
    const at = left.indexOf(entryOf(person));
    if (at >= 0) left.splice(at, 1);
    else if (await unlist(restoring, staffId)) unlisted += 1;
  }
  return unlisted;
}

async function shownPeople({ publisher }: Restoring): Promise<RegisterFile['people'] | undefined> {
  const read = await publisher.read(registerPath);
  return read && registerFile.parse(JSON.parse(read.text)).people;
}

/** The register has no ids: two people of one name and place count as two. */
function entryOf({ name, province, languages }: RegisterFile['people'][number]): string {
  return JSON.stringify([name, province, languages]);
}
