import { languages } from '../schema/language.ts';
import type { Bank } from './content.ts';

/**
 * The files of exam banks that the exam function reads and nothing else may, as JSON values by path:
 * `banks/<id>.json` holds items with key of the bank in use, `banks/<id>.<version>.json` the same, for
 * the sittings that were drawn from it, `banks/<id>.<version>.<language>.json` stems, options and the
 * names of objectives. A bucket that lets nothing go keeps those of older versions beside the newest,
 * which is all that is written here.
 */
export function bankFiles(banks: readonly Bank[]): Map<string, unknown> {
  const files = new Map<string, unknown>();
  for (const { words, ...keyed } of banks) {
    const ofVersion = `banks/${keyed.id}.${keyed.version}`;
    files.set(`banks/${keyed.id}.json`, keyed);
    files.set(`${ofVersion}.json`, keyed);
    for (const language of languages) {
      files.set(`${ofVersion}.${language}.json`, words[language]);
    }
  }
  return files;
}
