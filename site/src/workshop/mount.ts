import * as z from 'zod/mini';
import { language } from '../../../functions/platform/language.ts';
import { loadNeeded } from './actions/load-needed.ts';
import { start } from './actions/start.ts';
import { createApp } from './app.ts';
import { browserSurroundings } from './browser-surroundings.ts';
import { codeInFragment } from './code/read-typed.ts';
import { followPage } from './follow-page.ts';
import { show } from './show.tsx';
import type { Words } from './words/en.ts';

const slugs = z.record(z.string(), z.object({ slug: z.string() }));
/** Written into the page from our own typed dictionaries when the site was built. */
const dictionary = z.custom<Words>((value) => typeof value === 'object' && value !== null);

/**
 * Runs the participant app in the page's `#workshop-app`: `data-language`, `data-words` with the
 * dictionary, and `data-modules` with each module's neutral slug as `{"<id>":{"slug":"…"}}`.
 */
function mount(element: HTMLElement): void {
  const code = takeCode();
  const { dataset } = element;
  const around = browserSurroundings(
    language.parse(dataset.language),
    slugs.parse(JSON.parse(dataset.modules ?? '{}')),
  );
  const app = createApp(around);
  app.subscribe(() => loadNeeded(app));
  show(app, dictionary.parse(JSON.parse(dataset.words ?? '{}')), element);
  followPage(app);
  void start(app, code);
}

/** The code of a QR link leaves the address at once: it would stay in the history. */
function takeCode(): string | null {
  const code = codeInFragment(location.hash);
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  return code;
}

const place = document.getElementById('workshop-app');
if (place) mount(place);
