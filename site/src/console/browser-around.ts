import { quickExitShown } from '../workshop/quick-exit-shown.ts';
import type { Surroundings } from './app.ts';
import { type DraftPlace, draftStore } from './drafts/draft-store.ts';

/** The browser as apps of staff see it; tests give them another one. */
export function browserAround(): Omit<Surroundings, 'language' | 'modules'> {
  return {
    fetching: (address, sent) => fetch(address, sent),
    drafts: draftStore(tabStorage),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    now: () => Math.floor(Date.now() / 1_000),
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    show: (hash) => location.replace(hash || '#'),
    leave: (address) => location.replace(address),
  };
}

/** Once quick exit has covered the page nothing is written any more: it has just cleared everything. */
function tabStorage(): DraftPlace {
  if (quickExitShown()) throw new Error('The page has been left.');
  return sessionStorage;
}
