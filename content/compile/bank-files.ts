import { languages } from '../schema/language.ts';
import type { Bank } from './content.ts';

/**
 * The files of exam banks that the exam function reads and nothing else may, as JSON values by path:
 * `banks/<id>.json` holds items with key, `banks/<id>.<language>.json` stems, options and the names
 * of objectives.
 */
export function bankFiles(banks: readonly Bank[]): Map<string, unknown> {
  const files = new Map<string, unknown>();
  for (const { words, ...keyed } of banks) {
    files.set(`banks/${keyed.id}.json`, keyed);
    for (const language of languages) {
      files.set(`banks/${keyed.id}.${language}.json`, words[language]);
    }
  }
  return files;
}
