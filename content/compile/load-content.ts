import { checkContent } from './check-content.ts';
import { completeBank } from './complete-bank.ts';
import { completeContent } from './complete-content.ts';
import type { Loaded } from './content.ts';
import type { Mistake } from './mistake.ts';
import { readContent } from './read-content.ts';
import { readFiles } from './read-files.ts';
import { checkVersions } from './rules/versions.ts';

export type LoadResult = ({ kind: 'content' } & Loaded) | { kind: 'mistakes'; mistakes: Mistake[] };

/**
 * Reads and checks the content folder `root` (in this repository `content`). Mistakes of authors are
 * the result; throws only when files cannot be read.
 */
export async function loadContent(root: string): Promise<LoadResult> {
  const { draft, mistakes: unread } = readContent(await readFiles(root));
  const mistakes = [...unread, ...checkContent(draft), ...checkVersions(draft)];
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  return {
    kind: 'content',
    content: completeContent(draft),
    banks: draft.banks.map(completeBank),
  };
}
