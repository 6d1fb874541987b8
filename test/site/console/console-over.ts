import {
  type ConsoleApp,
  createConsole,
  type Surroundings,
} from '../../../site/src/console/app.ts';
import { draftStore } from '../../../site/src/console/drafts/draft-store.ts';
import type { Route } from '../../../site/src/console/navigation/routes.ts';

/** The console without a page, over this `fetch`; nothing is random, and a tab keeps nothing. */
export function consoleOver(
  fetching: typeof fetch,
  changes: Partial<Surroundings> = {},
  route?: Route,
): ConsoleApp {
  const around: Surroundings = {
    fetching,
    language: 'en',
    modules: [],
    drafts: draftStore(() => {
      throw new Error('A page of its own keeps nothing.');
    }),
    randomBytes: (count) => new Uint8Array(count),
    now: () => 1_795_000_000,
    later: () => () => undefined,
    show: () => undefined,
    leave: () => undefined,
    ...changes,
  };
  return createConsole(around, route);
}
