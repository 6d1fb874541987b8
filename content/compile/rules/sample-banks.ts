import type { BankDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';

/** Everybody can read the keys in this repository, so each bank in it says that it is a sample. */
export function checkSampleBank({ file, sample }: BankDraft): Mistake[] {
  if (sample) return [];
  const says =
    'is false, but anybody can read this key: write true, or keep the bank in a private directory.';
  return [mistake('sample', { file, field: 'sample' }, says)];
}
