import { cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface FunctionBundle {
  readonly capability: string;
  /** Folder that becomes the Lambda function's code. */
  readonly folder: string;
  /** Size of the minified JavaScript alone: without source map, keys and words. */
  readonly bytes: number;
}

/**
 * Builds each `<functions>/<capability>/handler.ts` into `<out>/<capability>/handler.mjs` with its
 * source map, and puts the compiled content beside it as `content/`. The newest DynamoDB client is
 * in the bundle; the Secrets Manager client, used once per instance, comes with the Lambda runtime.
 */
export async function bundleFunctions(folders: {
  readonly functions: string;
  /** Compiled content for the functions, i.e. `.sanad/content/functions`. */
  readonly content: string;
  readonly out: string;
}): Promise<FunctionBundle[]> {
  await rm(folders.out, { recursive: true, force: true });
  const capabilities = await capabilitiesIn(folders.functions);
  return Promise.all(
    capabilities.map(async (capability) => {
      const folder = join(folders.out, capability);
      await mkdir(folder, { recursive: true });
      const bytes = await bundleOne(join(folders.functions, capability, 'handler.ts'), folder);
      await cp(folders.content, join(folder, 'content'), { recursive: true });
      return { capability, folder, bytes };
    }),
  );
}

async function capabilitiesIn(functions: string): Promise<string[]> {
  const files = await readdir(functions, { recursive: true });
  return files
    .filter((file) => /^[a-z-]+[/\\]handler\.ts$/.test(file))
    .map((file) => file.replace(/[/\\].*$/, ''))
    .sort();
}

async function bundleOne(entry: string, folder: string): Promise<number> {
  const outfile = join(folder, 'handler.mjs');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    external: ['@aws-sdk/client-secrets-manager'],
    legalComments: 'none',
  });
  return (await stat(outfile)).size;
}
