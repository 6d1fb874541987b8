import { cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

/** Clients that the Lambda runtime brings along, each used seldom and loaded only then. */
const runtimeClients = ['kms', 'secrets-manager', 'ssm', 'sesv2', 's3'].map(
  (name) => `@aws-sdk/client-${name}`,
);

/**
 * Ways to credentials that a Lambda function never takes: its own come in the environment, and the
 * client loads these only where there are none. A quarter of each bundle.
 */
const otherCredentials = ['ini', 'process', 'sso', 'web-identity'].map(
  (name) => `@aws-sdk/credential-provider-${name}`,
);

/** Exams with their keys, and the only function that gets them. */
const banks = 'banks';
const keepsBanks = 'exams';

export interface FunctionBundle {
  /** Of the capability, or `<capability>-<job>`. */
  readonly name: string;
  /** Folder that becomes the Lambda function's code. */
  readonly folder: string;
  /** Size of the minified JavaScript alone: without source map, keys and words. */
  readonly bytes: number;
}

/**
 * Builds each `<functions>/<capability>/handler.ts` into `<out>/<capability>/handler.mjs`, and each
 * `<functions>/<capability>/<job>-handler.ts` into `<out>/<capability>-<job>/`, with source maps, and
 * puts the compiled content beside it as `content/`, exam banks beside the exam function alone. The
 * newest DynamoDB client is in the bundle; other clients come with the Lambda runtime.
 */
export async function bundleFunctions(folders: {
  readonly functions: string;
  /** Compiled content for the functions, i.e. `.sanad/content/functions`. */
  readonly content: string;
  readonly out: string;
}): Promise<FunctionBundle[]> {
  await rm(folders.out, { recursive: true, force: true });
  const entries = await entriesIn(folders.functions);
  return Promise.all(
    entries.map(async ({ name, file }) => {
      const folder = join(folders.out, name);
      await mkdir(folder, { recursive: true });
      const bytes = await bundleOne(join(folders.functions, file), folder);
      const filter = (path: string) =>
        name === keepsBanks || relative(folders.content, path) !== banks;
      await cp(folders.content, join(folder, 'content'), { recursive: true, filter });
      return { name, folder, bytes };
    }),
  );
}

/** Entries by the name of their function: a capability's API, or one of its jobs. */
async function entriesIn(functions: string): Promise<{ name: string; file: string }[]> {
  const files = await readdir(functions, { recursive: true });
  return files
    .flatMap((file) => {
      const [, capability, job] =
        /^(?!platform)([a-z-]+)[/\\](?:([a-z-]+)-)?handler\.ts$/.exec(file) ?? [];
      if (capability === undefined) return [];
      return [{ name: job === undefined ? capability : `${capability}-${job}`, file }];
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
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
    external: [...runtimeClients, ...otherCredentials],
    legalComments: 'none',
  });
  return (await stat(outfile)).size;
}
