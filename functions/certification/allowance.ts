import { isDeepStrictEqual } from 'node:util';
import type { Dependencies } from '../platform/dependencies.ts';
import type { MayOpen } from '../staff/organisation.ts';
import { noteMayOpen } from '../staff/store/may-open.ts';
import type { Credential } from './items/credential.ts';
import { allowances } from './rules/allowances.ts';
import { readTrainer } from './store/read-trainer.ts';

type Store = Pick<
  Dependencies,
  'documents' | 'tableName' | 'content' | 'now' | 'wait' | 'randomBytes'
>;

/** Credentials of one person don't change more often than this within one request. */
const rounds = 5;

/**
 * Brings what somebody's credentials let them open to where opening a workshop reads it: their place
 * in each organisation. It follows from the credentials alone, so any run of it repairs a lost one.
 * Reads once more after it has written: of two at the same time the last to write has seen all.
 */
export async function bringAllowance(dependencies: Store, staffId: string): Promise<void> {
  let mayOpen = await allowedTo(dependencies, staffId);
  for (let round = 0; round < rounds; round += 1) {
    const isWritten = await noteMayOpen(dependencies, staffId, mayOpen);
    if (!isWritten) return;
    const after = await allowedTo(dependencies, staffId);
    if (isDeepStrictEqual(after, mayOpen)) return;
    mayOpen = after;
  }
  throw new Error('The credentials of somebody change faster than they can be followed.');
}

/** The same after something has become of a credential; most allow nothing of the kind. */
export async function bringAllowanceOf(
  dependencies: Store,
  /** Without `staffId` while it waits for its holder to sign in. */
  credential: Pick<Credential, 'trackId' | 'staffId'> | undefined,
): Promise<void> {
  if (credential?.staffId === undefined) return;
  const track = await dependencies.content.track(credential.trackId);
  if (track?.allows.sensitiveModules) await bringAllowance(dependencies, credential.staffId);
}

/** Undefined: nothing. */
async function allowedTo(dependencies: Store, staffId: string): Promise<MayOpen | undefined> {
  const { credentials } = await readTrainer(dependencies, staffId);
  const tracks = await Promise.all(
    credentials.map(({ trackId }) => dependencies.content.track(trackId)),
  );
  const opening = credentials.filter((_, at) => tracks[at]?.allows.sensitiveModules);
  const sensitive = allowances(opening, dependencies.now());
  return sensitive.length > 0 ? { sensitive } : undefined;
}
