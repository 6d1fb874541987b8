/** Key in the tab's `sessionStorage` of all that the participant app keeps on the device. */
export const tabRecordKey = 'sanad';

const markName = '__Host-mark';
const markAttributes = 'Path=/; Secure; SameSite=Strict';

/**
 * Whose session this browser holds, for all its tabs: a mark that tells participants apart without
 * identifying them. The session's own cookie can't be read or ended by scripts, this one can, also
 * without a connection; a session without its mark has been left, and the app ends it.
 */
export function readMark(page: Pick<Document, 'cookie'>): string | null {
  const found = page.cookie.split('; ').find((each) => each.startsWith(`${markName}=`));
  return found?.slice(markName.length + 1) || null;
}

export function writeMark(page: Pick<Document, 'cookie'>, mark: string | null): void {
  page.cookie = `${markName}=${mark || ''}; ${markAttributes}${mark ? '' : '; Max-Age=0'}`;
}

/** Whether somebody is, or was about to be, signed in to a workshop here. */
export function inWorkshopHere(): boolean {
  return readMark(document) !== null || inWorkshopInThisTab();
}

export function inWorkshopInThisTab(): boolean {
  try {
    return sessionStorage.getItem(tabRecordKey) !== null;
  } catch {
    return false;
  }
}

/** Removes everything that our scripts have stored, mark included. */
export function forgetHere(): void {
  writeMark(document, null);
  try {
    sessionStorage.clear();
  } catch {
    // Storage that is switched off holds nothing to clear.
  }
}
