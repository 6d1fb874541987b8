import { resolve } from 'node:path';
import type { Content } from '../../content/compile/content.ts';
import { loadContent } from '../../content/compile/load-content.ts';

/**
 * Content of `SANAD_CONTENT_ROOT`, or of this repository. Relative to the folder in which the build
 * was started, the root of the repository. Throws the authors' mistakes as sentences.
 */
export async function readContentOrThrow(): Promise<Content> {
  const root = resolve(process.env.SANAD_CONTENT_ROOT ?? 'content');
  const result = await loadContent(root);
  if (result.kind === 'content') return result.content;
  const sentences = result.mistakes.map(({ sentence }) => sentence);
  throw new Error(`The content has mistakes:\n${sentences.join('\n')}`);
}
