import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compiledFolder, readContentOrThrow } from './read-content.ts';

const publicPart = 'public/';

/** Adds the files that the participant app reads (`/q/…`, `/l/…`) to the built site; no key is in them. */
export function contentFiles(): AstroIntegration {
  return {
    name: 'sanad-content-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const compiled = compiledFolder();
        if (compiled)
          return cp(join(compiled, publicPart), fileURLToPath(dir), { recursive: true });
        const { emittedFiles } = await import('../../content/compile/emitted-files.ts');
        const files = emittedFiles(await readContentOrThrow());
        for (const [path, value] of files) {
          if (!path.startsWith(publicPart)) continue;
          const target = join(fileURLToPath(dir), path.slice(publicPart.length));
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, JSON.stringify(value));
        }
      },
    },
  };
}
