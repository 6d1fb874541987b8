import * as z from 'zod/mini';
import { language } from '../../../functions/platform/language.ts';
import { quickExitShown } from '../workshop/quick-exit-shown.ts';
import { createConsole, type ModuleFacts, type Surroundings } from './app.ts';
import { type DraftPlace, draftStore } from './drafts/draft-store.ts';
import { invitationIn } from './navigation/invitation-in.ts';
import { readHash } from './navigation/read-hash.ts';
import { pageLinks } from './page-links.ts';
import { keepInvitation } from './session/pending-invitation.ts';
import { start } from './session/start.ts';
import { show } from './show.tsx';
import type { Words } from './words/en.ts';

/** Written into the page from our own content and dictionaries when the site was built. */
const modules = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    minutes: z.int(),
    slug: z.string(),
    version: z.int(),
  }),
);
const dictionary = z.custom<Words>((value) => typeof value === 'object' && value !== null);

/** Runs the console in the page's `#console-app`: `data-language`, `data-words`, `data-modules`. */
function mount(element: HTMLElement): void {
  const { dataset } = element;
  const around = browserSurroundings(
    language.parse(dataset.language),
    modules.parse(JSON.parse(dataset.modules ?? '[]')),
  );
  takeInvitation(around);
  const app = createConsole(around, readHash(location.hash));
  show(app, dictionary.parse(JSON.parse(dataset.words ?? '{}')), element);
  const follow = () => {
    takeInvitation(around);
    app.arrive(readHash(location.hash));
    pageLinks();
  };
  addEventListener('hashchange', follow);
  pageLinks();
  // Back from the browser's memory: somebody else may have signed in or out meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  void start(app);
}

/** The secret of an invitation leaves the address at once: it would stay in the history. */
function takeInvitation({ drafts }: Surroundings): void {
  const secret = invitationIn(location.hash);
  if (!secret) return;
  history.replaceState(null, '', `${location.pathname}#invitation`);
  keepInvitation(drafts, secret);
}

function browserSurroundings(
  pageLanguage: Surroundings['language'],
  moduleFacts: readonly ModuleFacts[],
): Surroundings {
  return {
    fetching: (address, sent) => fetch(address, sent),
    language: pageLanguage,
    modules: moduleFacts,
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

const place = document.getElementById('console-app');
if (place) mount(place);
