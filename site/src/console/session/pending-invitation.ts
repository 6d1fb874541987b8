import { type DraftStore, ofAnybody } from '../drafts/draft-store.ts';

/** The secret of an invitation that was opened in this tab and has not been answered yet. */
export function pendingInvitation(drafts: DraftStore): string | null {
  const found = drafts.read(ofAnybody);
  return typeof found === 'string' ? found : null;
}

export function keepInvitation(drafts: DraftStore, secret: string | null): void {
  drafts.write(ofAnybody, secret ?? undefined);
}
