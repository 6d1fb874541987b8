import { loadBanks } from '../compile/load-banks.ts';
import { loadContent } from '../compile/load-content.ts';
import { replaceFiles } from '../compile/replace-files.ts';
import type { Arguments } from './arguments.ts';
import { complain, refuse, say } from './terminal.ts';

/**
 * `banks <folder> [--out folder]`: checks a certifying body's own exam banks, the folder that
 * `SANAD_BANK` names. With `--out` it makes that folder what the exam function reads: exactly the
 * files below `banks/`.
 */
export async function banks({ words: [folder], values }: Arguments): Promise<number> {
  if (folder === undefined) return refuse('Name the folder: npm run content -- banks <folder>.');
  const loaded = await loadContent(values.root);
  if (loaded.kind === 'mistakes') return complain(loaded.mistakes);
  const result = await loadBanks(folder, loaded);
  if (result.kind === 'mistakes') return complain(result.mistakes);
  if (values.out === undefined) {
    say('No mistakes.');
    return 0;
  }
  const texts = [...result.files].map(([path, value]) => [path, JSON.stringify(value)] as const);
  await replaceFiles(values.out, new Map(texts));
  say(`Banks are fine, in ${values.out}. Files: ${texts.length}.`);
  return 0;
}
