import type { JobDependencies } from '../../platform/dependencies.ts';
import type { Mailer } from '../../platform/mailer.ts';
import type { KeyKeeper } from '../signing/key-keeper.ts';
import type { Publisher } from './publisher.ts';

/** What the publishing job works with. */
export interface Publishing extends JobDependencies {
  /** Our own address (origin), without a last slash. */
  readonly site: string;
  readonly publisher: Publisher;
  readonly keeper: KeyKeeper;
  /** Whether a body without a key is given one; on AWS an operator does that. */
  readonly makesKeys: boolean;
  /** Undefined where letters can't be sent. */
  readonly mailer: Mailer | undefined;
}
