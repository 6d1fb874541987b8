import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderPublisher } from '../../infra/local/folder-publisher.ts';
import { verifyPublished } from '../../site/src/verify/verify-credential.ts';
import { bodyFor, issue, putHolder, testSite, turn } from '../functions/certification/issued.ts';
import { nodeProcess } from './killable.ts';
import { type ProofStack, startProofStack } from './proof-stack.ts';
import { scale } from './scale.ts';

/**
 * A key, the profile and the list, the register, and two credentials signed, each put: what comes
 * after the last step is killed nowhere.
 */
const lastStep = 14;
const every = Array.from({ length: lastStep }, (_, at) => at + 1);
/** After the list was signed, after a credential was, and after one was put. */
const some = [4, 9, 13];
const points = scale.name === 'full' ? every : some;

let stack: ProofStack;
let folder: string;
beforeEach(async () => {
  stack = await startProofStack();
  folder = await mkdtemp(join(tmpdir(), 'sanad-published-'));
}, 60_000);
afterEach(async () => {
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

async function run(killAt: number): Promise<'done' | 'killed'> {
  const words = ['test/prove/publish-process.ts', folder, testSite, String(killAt)];
  const job = nodeProcess(words, stack.environment);
  job.stderr?.on('data', (said) => process.stderr.write(said));
  const [code] = await once(job, 'exit');
  if (code !== 0 && code !== null) throw new Error(`Publishing failed with ${code}.`);
  return code === 0 ? 'done' : 'killed';
}

async function kindOf(id: string): Promise<string> {
  const publisher = folderPublisher(folder);
  const verdict = await verifyPublished(id, {
    site: testSite,
    now: () => Date.now(),
    fetchText: async (path) => {
      const read = await publisher.read(path);
      return read ? { kind: 'text', text: read.text } : { kind: 'missing' };
    },
  });
  return verdict.kind;
}

test(`publishing killed at ${points.length} of its steps: the next run completes it, with one credential and one place`, async () => {
  let kills = 0;
  for (const killAt of points) {
    const bodyId = await bodyFor(stack.dependencies);
    const valid = await issue(stack.dependencies, bodyId);
    // So that the register changes too.
    await putHolder(stack.dependencies, valid.staffId ?? '', { listed: true });
    const revoked = await issue(stack.dependencies, bodyId);
    await turn(stack.dependencies, revoked, 'revoked');
    if ((await run(killAt)) === 'killed') kills += 1;
    expect(await run(0)).toBe('done');
    expect([killAt, await kindOf(valid.id), await kindOf(revoked.id)]).toEqual([
      killAt,
      'valid',
      'revoked',
    ]);
  }
  expect(kills).toBe(points.length);
}, 300_000);
