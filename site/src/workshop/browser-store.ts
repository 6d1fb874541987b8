import { type TabStore, tabStore } from './keep/tab-store.ts';
import { quickExitShown } from './quick-exit-shown.ts';

/**
 * The tab's storage. Once quick exit has covered the page nothing is written any more: it has just
 * cleared everything.
 */
export function browserStore(): TabStore {
  const store = tabStore(() => sessionStorage);
  return {
    read: store.read,
    write: (record) => {
      if (!quickExitShown()) store.write(record);
    },
  };
}
