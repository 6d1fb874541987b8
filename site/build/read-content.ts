import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Content } from '../../content/compile/content.ts';

let reading: Promise<Content> | undefined;

/** The content, compiled once a build. */
export function readContentOrThrow(): Promise<Content> {
  reading ??= compile();
  return reading;
}

/** The folder into which the content has just been compiled, where the build was told of one. */
export function compiledFolder(): string | undefined {
  return process.env.SANAD_COMPILED;
}

/**
 * What was compiled just before; else the content of `SANAD_CONTENT_ROOT`, or of this repository.
 * Relative to the folder in which the build was started, the root of the repository. Throws the
 * authors' mistakes as sentences.
 */
async function compile(): Promise<Content> {
  const compiled = compiledFolder();
  if (compiled) {
    const content: Content = JSON.parse(
      await readFile(join(compiled, 'site', 'content.json'), 'utf8'),
    );
    return content;
  }
  const root = resolve(process.env.SANAD_CONTENT_ROOT ?? 'content');
  const { loadContent } = await import('../../content/compile/load-content.ts');
  const result = await loadContent(root);
  if (result.kind === 'content') return result.content;
  const sentences = result.mistakes.map(({ sentence }) => sentence);
  throw new Error(`The content has mistakes:\n${sentences.join('\n')}`);
}
