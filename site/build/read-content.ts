import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Content } from '../../content/compile/content.ts';
import { furtherFolder, furtherLanguages } from '../src/words/further.ts';

let reading: Promise<Content> | undefined;
let read: Content | undefined;

/** The content, compiled once a build. */
export function readContentOrThrow(): Promise<Content> {
  reading ??= compile()
    .then(withFurther)
    .then((content) => {
      read = content;
      return content;
    });
  return reading;
}

/** The same for the pages, which are made after it was read. */
export function contentRead(): Content {
  if (!read) throw new Error('The pages are made before the content was read.');
  return read;
}

/** The folder into which the content has just been compiled, where the build was told of one. */
export function compiledFolder(): string | undefined {
  return process.env.SANAD_COMPILED;
}

/** With the texts of growing languages, where the build was told of some. */
async function withFurther(content: Content): Promise<Content> {
  const folder = furtherFolder();
  if (!folder) return content;
  const { addFurther } = await import('./further-content.ts');
  let modules = content.modules;
  for (const code of furtherLanguages.keys()) {
    const further = { code, folder: join(folder, code) };
    modules = await Promise.all(modules.map((module) => addFurther(module, further)));
  }
  return { ...content, modules };
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
