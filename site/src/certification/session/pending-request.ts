import { askedOfAnybody, type DraftStore } from '../../console/drafts/draft-store.ts';

/** The secret of a link to observe or to confirm that was opened in this tab and waits for an answer. */
export function pendingRequest(drafts: DraftStore): string | null {
  const found = drafts.read(askedOfAnybody);
  return typeof found === 'string' ? found : null;
}

export function keepRequest(drafts: DraftStore, secret: string | null): void {
  drafts.write(askedOfAnybody, secret ?? undefined);
}

/** Forgets a link that is spent, unless another one was opened in this tab meanwhile; tells whether. */
export function forgetRequest(drafts: DraftStore, secret: string): boolean {
  const isLast = pendingRequest(drafts) === secret;
  if (isLast) keepRequest(drafts, null);
  return isLast;
}
