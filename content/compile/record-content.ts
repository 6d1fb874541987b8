import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Versions } from '../schema/versions.ts';
import { checkContent } from './check-content.ts';
import type { Mistake } from './mistake.ts';
import { readContent } from './read-content.ts';
import { readFiles } from './read-files.ts';
import { withNewVersions, withTypo } from './record-versions.ts';

export type RecordResult =
  | { kind: 'recorded'; ids: string[] }
  | { kind: 'refused'; reason: string }
  | { kind: 'mistakes'; mistakes: Mistake[] };

/**
 * Writes `versions.json` below the content folder `root`: records for new versions, or, with `typo`
 * (`<name>.<version>.<language>`), one corrected wording. Content with other mistakes is not
 * recorded, because a record is for ever.
 */
export async function recordContent(root: string, typo?: string): Promise<RecordResult> {
  const { draft, mistakes: unread } = readContent(await readFiles(root));
  const mistakes = [...unread, ...checkContent(draft)];
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  if (typo === undefined) {
    const { versions, added } = withNewVersions(draft);
    if (added.length > 0) await writeVersions(root, versions);
    return { kind: 'recorded', ids: added };
  }
  const result = withTypo(draft, typo);
  if (result.kind === 'refused') return result;
  await writeVersions(root, result.versions);
  return { kind: 'recorded', ids: [typo] };
}

async function writeVersions(root: string, versions: Versions): Promise<void> {
  const sorted = Object.fromEntries(
    Object.entries(versions).sort(([one], [other]) =>
      one.localeCompare(other, 'en', { numeric: true }),
    ),
  );
  const path = join(root, 'versions.json');
  await writeFile(`${path}~`, `${JSON.stringify(sorted, null, 2)}\n`);
  await rename(`${path}~`, path);
}
