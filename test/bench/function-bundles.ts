import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { testSecrets } from '../functions/test-api.ts';
import { atMost, type Measured } from './row.ts';
import { root, runCommand } from './run-command.ts';

const bundles = join(root, '.sanad/build/functions');
const runs = 15;

/** What any function on this table must load: the client, and the commands that Sanad sends. */
const clientAlone = `
  import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
  import {
    BatchGetCommand, DynamoDBDocumentClient, GetCommand, QueryCommand, TransactWriteCommand,
    UpdateCommand,
  } from '@aws-sdk/lib-dynamodb';
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'local' }));
  const commands = [BatchGetCommand, GetCommand, QueryCommand, TransactWriteCommand, UpdateCommand];
  export const handler = (event) => documents.send(new commands[event.which](event.input));
`;

/** Sizes of the function bundles, and how long a fresh process takes to import them. */
export async function functionBundles(): Promise<Measured> {
  const capabilities = (await readdir(bundles)).sort();
  const folder = await mkdtemp(join(tmpdir(), 'sanad-bench-'));
  const client = join(folder, 'client.mjs');
  await bundleClient(client);
  const files = [client, ...capabilities.map((name) => join(bundles, name, 'handler.mjs'))];
  const times = await importTimes(files);
  const alone = least(times.get(client));
  const rows = await Promise.all(
    capabilities.map(async (name) => {
      const file = join(bundles, name, 'handler.mjs');
      const { size } = await stat(file);
      const imported = least(times.get(file));
      return [
        atMost(450, `bundle of ${name}`, { unit: 'KB', measured: size / 1_024 }),
        atMost(1.4, `import of ${name} against the DynamoDB client alone`, {
          unit: '×',
          measured: imported / alone,
        }),
      ];
    }),
  );
  const { size } = await stat(client);
  await rm(folder, { recursive: true });
  const note = `Client alone: ${Math.round(size / 1_024)} KB, import ${alone.toFixed(0)} ms (least of ${runs}).`;
  return { rows: rows.flat(), notes: [note] };
}

async function bundleClient(outfile: string): Promise<void> {
  await build({
    stdin: { contents: clientAlone, resolveDir: root },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    legalComments: 'none',
  });
}

/** The least of several: what else the machine does makes times longer, never shorter. */
function least(times: readonly number[] = []): number {
  return Math.min(...times);
}

/** Import times in milliseconds, each in a process of its own, in turns. */
async function importTimes(files: readonly string[]): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(files.map((file) => [file, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const file of files) times.get(file)?.push(await importTime(file));
  }
  return times;
}

async function importTime(file: string): Promise<number> {
  const script = `const began = performance.now(); await import(${JSON.stringify(file)});
    console.log('took', performance.now() - began); process.exit(0);`;
  const said = await runCommand([process.execPath, '--input-type=module', '-e', script], {
    SANAD_TABLE: 'sanad',
    SANAD_CONTENT: join(file, '..', 'content'),
    SANAD_SECRETS: JSON.stringify(testSecrets),
    SANAD_IMPACT_BUCKET: 'sanad-impact',
    SANAD_RECORDS_BUCKET: 'sanad-records',
    SANAD_SITE: 'https://sanad.example',
    AWS_REGION: 'local',
  });
  const [, took] = /took ([\d.]+)/.exec(said) ?? [];
  if (!took) throw new Error(`${file} was not imported: ${said}`);
  return Number(took);
}
