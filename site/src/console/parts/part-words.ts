import type { Words } from '../words/en.ts';

/** What the parts say of themselves, so that another app of the staff can use them with its own titles. */
export interface PartWords {
  readonly frame: Omit<Words['frame'], 'titles'>;
  readonly problems: Words['problems'];
}
