import type { Dependencies } from '../../platform/dependencies.ts';
import type { Publisher } from '../publishing/publisher.ts';
import type { KeyKeeper } from '../signing/key-keeper.ts';

/** What the taking over after a restore works with. */
export interface Restoring extends Dependencies {
  readonly publisher: Pick<Publisher, 'read'>;
  /** Paths of all that is published. */
  readonly paths: () => Promise<readonly string[]>;
  readonly keeperOf: (bodyId: string) => KeyKeeper;
}

/** What was taken over from the published files, and what somebody has to look at. Ids throughout. */
export interface TakenOver {
  /** Bodies, and the installation as signer of statements, whose keys are as published again. */
  readonly keys: readonly string[];
  /** Credentials that are suspended, revoked or superseded as they were published to be. */
  readonly changed: readonly string[];
  /** Credentials that the table had lost and has again, as far as their files tell. */
  readonly rebuilt: readonly string[];
  /** Credentials that the restored table calls suspended, though somebody had reinstated them. */
  readonly suspendedAgain: readonly string[];
  /** People who aren't in the published register and had been listed by the restored table. */
  readonly unlisted: number;
  /** Bodies of published files that the table doesn't know; nothing is taken over for them. */
  readonly unknownBodies: readonly string[];
  /** Bodies that the table knows without a profile: their lists aren't published anew until they have one. */
  readonly withoutProfile: readonly string[];
  /** Paths that say nothing to be believed, and places that another credential has got. */
  readonly unfit: readonly string[];
}
