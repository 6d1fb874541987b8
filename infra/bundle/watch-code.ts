import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The watch as CommonJS of one small file, short enough to lie in the template (4 KB). */
export function watchCode(): string {
  const built = buildSync({
    entryPoints: [fileURLToPath(new URL('../watch/handler.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
  });
  const [file] = built.outputFiles;
  if (!file) throw new Error('esbuild gave no output for infra/watch/handler.ts');
  return file.text;
}
