import type { Language } from '../../../functions/platform/language.ts';
import type { Surroundings } from './app.ts';
import { browserStore } from './browser-store.ts';
import { sharedMark } from './keep/shared-mark.ts';

/** The browser as the app sees it. */
export function browserSurroundings(
  language: Language,
  modules: Readonly<Record<string, { readonly slug: string }>>,
): Surroundings {
  return {
    fetching: (address, sent) => fetch(address, sent),
    language,
    modules,
    store: browserStore(),
    mark: sharedMark(document),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    random: Math.random,
    today: () => new Date().toISOString().slice(0, 10),
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
