import * as z from 'zod/mini';
import { language } from '../../../functions/platform/language.ts';
import { browserAround } from '../console/browser-around.ts';
import { keepFocus } from '../console/focus/keep-focus.ts';
import { pageLinks } from '../console/page-links.ts';
import { start } from '../console/session/start.ts';
import { takeFailedSignIn } from '../console/session/take-failed-sign-in.ts';
import { type CertificationSurroundings, createCertification } from './app.ts';
import { facts } from './facts.ts';
import { readHash } from './navigation/routes.ts';
import { keepRequest } from './session/pending-request.ts';
import { requestIn } from './session/request-in.ts';
import { show } from './show.tsx';
import type { Words } from './words/en.ts';

/** Written into the page from our own dictionaries when the site was built. */
const dictionary = z.custom<Words>((value) => typeof value === 'object' && value !== null);

/** Runs the app in the page's `#certification-app`: `data-language`, `data-words`, `data-facts`. */
function mount(element: HTMLElement): void {
  const { dataset } = element;
  const around = {
    ...browserAround(),
    language: language.parse(dataset.language),
    modules: [],
    facts: facts.parse(JSON.parse(dataset.facts ?? '{}')),
    steady: () => performance.now(),
    origin: location.origin,
  };
  const failed = takeFailedSignIn();
  takeRequest(around);
  const app = createCertification(around, readHash(location.hash));
  const words = dictionary.parse(JSON.parse(dataset.words ?? '{}'));
  show(app, words, element);
  keepFocus(element);
  if (failed) app.say(words.session.failed);
  const follow = () => {
    takeRequest(around);
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

/** The secret of a link leaves the address at once: it would stay in the history. */
function takeRequest({ drafts }: CertificationSurroundings): void {
  const secret = requestIn(location.hash);
  if (!secret) return;
  history.replaceState(null, '', `${location.pathname}#witness`);
  keepRequest(drafts, secret);
}

const place = document.getElementById('certification-app');
if (place) mount(place);
