import { join } from 'node:path';
import { bankFiles } from '../../content/compile/bank-files.ts';
import { loadBanks } from '../../content/compile/load-banks.ts';
import { loadContent } from '../../content/compile/load-content.ts';
import { replaceFiles } from '../../content/compile/replace-files.ts';
import type { LocalPlaces } from './local-places.ts';
import { StopHere } from './stop-here.ts';

/**
 * Where exams find their banks: with the content, or, where `SANAD_BANK` names a certifying body's
 * own, in a folder of these, checked, and of the samples of all other tracks. Never with the content
 * then, of which every function gets a copy. Throws `StopHere` with what is wrong with them.
 */
export async function localExamBanks(
  places: Pick<LocalPlaces, 'root' | 'functionsContent' | 'ownBanks'>,
  folder: string | undefined,
): Promise<string> {
  if (folder === undefined) return places.functionsContent;
  const loaded = await loadContent(join(places.root, 'content'));
  if (loaded.kind === 'mistakes') throw stopFor(loaded.mistakes);
  const own = await loadBanks(folder, loaded);
  if (own.kind === 'mistakes') throw stopFor(own.mistakes);
  const files = [...bankFiles(loaded.banks), ...own.files];
  const texts = files.map(([path, value]) => [path, JSON.stringify(value)] as const);
  await replaceFiles(places.ownBanks, new Map(texts));
  return places.ownBanks;
}

function stopFor(mistakes: readonly { readonly sentence: string }[]): StopHere {
  return new StopHere(mistakes.map(({ sentence }) => sentence).join('\n'));
}
