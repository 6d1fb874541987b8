import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

export type EdgeFunction = 'viewer-request' | 'viewer-response' | 'api-viewer-request';

/**
 * The source of one CloudFront function: a script with a top-level `handler`, at most 10 KB. The
 * runtime knows ECMAScript 5.1 and parts of later versions, so newer operators are lowered.
 */
export function edgeCode(name: EdgeFunction): string {
  const built = buildSync({
    entryPoints: [fileURLToPath(new URL(`../edge/${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2015',
    legalComments: 'none',
    charset: 'utf8',
  });
  const [file] = built.outputFiles;
  if (!file) throw new Error(`esbuild gave no output for infra/edge/${name}.ts`);
  // The runtime finds `handler` by its name and knows no export statement.
  return file.text.replace(/^export \{\s*handler\s*\};\s*/m, '').replace(/^\s*\/\/.*\n/gm, '');
}
