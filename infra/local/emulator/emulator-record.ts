import { rm } from 'node:fs/promises';
import * as z from 'zod/mini';
import { readJsonFile } from '../read-json-file.ts';
import { StopHere } from '../stop-here.ts';
import { processFacts } from './process-facts.ts';
import { untilGone } from './until-gone.ts';

const record = z.object({
  pid: z.int(),
  /** The process that started it: as long as that one lives, it is the emulator's parent. */
  owner: z.int(),
  endpoint: z.url(),
  database: z.string(),
});

/** What a running emulator leaves behind, so that others find it and a later start can end it. */
export type EmulatorRecord = z.infer<typeof record>;

/** The record of the emulator that runs now; undefined when none does. */
export async function runningEmulator(path: string): Promise<EmulatorRecord | undefined> {
  const known = await readJsonFile(path, record);
  const facts = known && (await processFacts(known.pid));
  // A process id is used again after a while: only this program on this file is ours.
  const ours = facts?.command.includes('dynoxide') && facts.command.includes(known?.database ?? '');
  return ours ? known : undefined;
}

/**
 * Ends an emulator whose parent was killed: it would write to the same file as the next one. Throws
 * `StopHere` when its parent still runs, since then it is no orphan but in use.
 */
export async function endOrphan(path: string): Promise<void> {
  const orphan = await runningEmulator(path);
  if (!orphan) return;
  const facts = await processFacts(orphan.pid);
  if (facts?.parent === orphan.owner) {
    throw new StopHere(
      `Sanad already runs on this data (process ${orphan.owner}). Stop that one first.`,
    );
  }
  await untilGone(orphan.pid);
  await rm(path, { force: true });
}
