import { readMark, writeMark } from '../../scripts/on-this-device.ts';

/**
 * Whose session this browser holds, for all its tabs: set and ended with the session. Without it a
 * tab would not notice that another person signed in beside it, and would send the answers of one
 * as those of the other.
 */
export interface SharedMark {
  read(): string | null;
  write(mark: string | null): void;
}

export function sharedMark(page: Pick<Document, 'cookie'>): SharedMark {
  return { read: () => readMark(page), write: (mark) => writeMark(page, mark) };
}
