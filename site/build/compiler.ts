import { createRequire } from 'node:module';

type Loading = typeof import('../../content/compile/load-content.ts');
type Emitting = typeof import('../../content/compile/emitted-files.ts');

const require = createRequire(import.meta.url);

/**
 * The content compiler, loaded by Node itself when it is first needed. Imported, it would go through
 * the module runner that Astro reads its configuration with, file by file.
 */
export function compiler(): Pick<Loading, 'loadContent'> & Pick<Emitting, 'emittedFiles'> {
  const { loadContent }: Loading = require('../../content/compile/load-content.ts');
  const { emittedFiles }: Emitting = require('../../content/compile/emitted-files.ts');
  return { loadContent, emittedFiles };
}
