import * as z from 'zod/mini';
import type { Dependencies } from '../platform/dependencies.ts';
import { keyedHash, keyedId } from '../platform/keyed-hash.ts';
import { makeCode } from './rules/make-code.ts';
import { personalCodeLength } from './rules/typed-code.ts';

type Secrets = Pick<Dependencies['secrets'], 'pepper'>;

/**
 * One personal code of a roster workshop. Purpose: its holder can join once, and the employer sees
 * completion. Retention: `expires`, by the organisation's days for rosters. Read by the
 * organisation's coordinators, code by code. Keyed by the code's HMAC; holds no reference to a
 * participant record, as that holds none to this, and no time but the day of completion.
 */
export const rosterCode = z.object({
  kind: z.literal('roster-code'),
  workshopId: z.string(),
  standing: z.enum(['issued', 'joined', 'completed']),
  /**
   * Another one was issued instead: it lets nobody in any more. Set whether or not somebody had
   * joined with it, who may still complete: so it doesn't tell that apart.
   */
  lost: z.optional(z.boolean()),
  /** As `2026-11-21`, once it is completed. */
  day: z.optional(z.string()),
  /** Epoch seconds: the same for all codes issued under one end of the workshop. */
  expires: z.int(),
});
export type RosterCode = z.infer<typeof rosterCode>;

/** Where a personal code is kept. */
export function personalCodeHash({ pepper }: Secrets, code: string): string {
  return keyedId(pepper, 'personal-code', code);
}

/** What a page asks for at once. */
interface AskedBatch {
  readonly batchKey: string;
  readonly count: number;
  /** Lost codes in whose places these come. */
  readonly lost: ReadonlySet<string>;
}

/**
 * What a batch is known by: all that was asked for, so that a repeat is the same batch. With other lost
 * codes it is another one: else one batch would take the places of more than it has codes.
 */
export function batchSeed(
  { pepper }: Secrets,
  workshopId: string,
  { batchKey, count, lost }: AskedBatch,
): string {
  const asked = [workshopId, batchKey, count, ...[...lost].sort()];
  return keyedId(pepper, 'roster-batch', asked.join(' '));
}

/**
 * The personal codes of a batch. They derive from its seed by HMAC, so that a repeat after a lost
 * reply gives the same ones and erasing finds them all, while none of them is kept.
 */
export function codesOfBatch(
  { pepper }: Secrets,
  workshopId: string,
  { seed, count }: { readonly seed: string; readonly count: number },
): string[] {
  return Array.from({ length: count }, (_, index) =>
    makeCode(
      keyedHash(pepper, 'roster-code', `${workshopId} ${seed} ${index}`).subarray(
        0,
        personalCodeLength,
      ),
    ),
  );
}
