import type { Language } from '../../../../functions/platform/language.ts';
import { staffEndpoints } from '../../../../functions/staff/contract.ts';

/** Where signing in begins; it leads back to the same place of certification, where drafts wait. */
export function signInAddress(language: Language, hash: string): string {
  const back = `/${language}/certification/${hash}`;
  return `${staffEndpoints.signIn.path}?return=${encodeURIComponent(back)}`;
}
