import type { World } from './world.ts';

const notThere = 404;

/** The world of a page. The cookie stays behind: who is signed in is nothing to a public file. */
export const pageWorld: World = {
  site: location.origin,
  now: () => Date.now(),
  fetchText: async (path) => {
    try {
      // What we publish lies where it says: an answer that leads elsewhere isn't ours.
      const asked = { cache: 'no-store', credentials: 'omit', redirect: 'error' } as const;
      const response = await fetch(path, asked);
      if (response.ok) return { kind: 'text', text: await response.text() };
      return { kind: response.status === notThere ? 'missing' : 'unreachable' };
    } catch (_offline) {
      return { kind: 'unreachable' };
    }
  },
};
