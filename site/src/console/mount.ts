import * as z from 'zod/mini';
import { language } from '../../../functions/platform/language.ts';
import { createConsole, type Surroundings } from './app.ts';
import { browserAround } from './browser-around.ts';
import { keepFocus } from './focus/keep-focus.ts';
import { invitationIn } from './navigation/invitation-in.ts';
import { readHash } from './navigation/read-hash.ts';
import { pageLinks } from './page-links.ts';
import { keepInvitation } from './session/pending-invitation.ts';
import { start } from './session/start.ts';
import { takeFailedSignIn } from './session/take-failed-sign-in.ts';
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
  const around = {
    ...browserAround(),
    language: language.parse(dataset.language),
    modules: modules.parse(JSON.parse(dataset.modules ?? '[]')),
  };
  const failed = takeFailedSignIn();
  takeInvitation(around);
  const app = createConsole(around, readHash(location.hash));
  const words = dictionary.parse(JSON.parse(dataset.words ?? '{}'));
  show(app, words, element);
  keepFocus(element);
  if (failed) app.say(words.session.failed);
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

const place = document.getElementById('console-app');
if (place) mount(place);
