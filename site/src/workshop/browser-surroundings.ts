import type { Language } from '../../../functions/platform/language.ts';
import { serverClock } from './api/server-clock.ts';
import type { Surroundings } from './app.ts';
import { browserStore } from './browser-store.ts';
import { sharedMark } from './keep/shared-mark.ts';

/** The browser as the app sees it. */
export function browserSurroundings(
  language: Language,
  modules: Readonly<Record<string, { readonly slug: string }>>,
): Surroundings {
  const clock = serverClock(Date.now);
  return {
    fetching: async (address, sent) => {
      const response = await fetch(address, sent);
      // Files may come from a cache, with the time at which they were put there.
      if (String(address).startsWith('/api/')) clock.heard(response.headers);
      return response;
    },
    language,
    modules,
    store: browserStore(),
    mark: sharedMark(document),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    random: Math.random,
    today: () => new Date().toISOString().slice(0, 10),
    clock,
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
