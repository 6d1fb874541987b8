import { element } from '../impact/element.ts';
import { fillPlace } from '../impact/fill-place.ts';
import { drawVerdict } from '../verify/draw-verdict.ts';
import { keepId } from '../verify/keep-id.ts';
import { pageWorld } from '../verify/page-world.ts';
import { stopped } from '../verify/stopped.ts';
import { verifyPublished } from '../verify/verify-credential.ts';
import { type VerifyWords, wordsOf } from '../verify/verify-words.ts';
import { drawCertificate, type TrackNames } from './draw-certificate.ts';

/** Shows the certificate that the address names after `#`, if it is in force: else why it isn't. */
function mount(place: HTMLElement): void {
  const words = wordsOf(place);
  let latest = 0;
  const show = async () => {
    latest += 1;
    const mine = latest;
    fillPlace(place, element('p', {}, words.checking));
    const parts = await partsFor(location.hash.slice(1), words, tracksOf(place));
    // Another is asked for meanwhile, or the page was left.
    if (mine === latest) fillPlace(place, ...parts);
  };
  window.addEventListener('hashchange', () => void show());
  // A page that a browser keeps for Back would show a certificate that is in force no more.
  window.addEventListener('pagehide', () => {
    latest += 1;
    fillPlace(place);
  });
  window.addEventListener('pageshow', ({ persisted }) => persisted && void show());
  keepId();
  void show();
}

async function partsFor(
  id: string,
  words: VerifyWords,
  tracks: TrackNames,
): Promise<HTMLElement[]> {
  const verdict = await verifyPublished(id, pageWorld).catch(stopped);
  if (verdict.kind !== 'valid') return drawVerdict(verdict, words);
  const link = `${location.origin}/${words.language}/verify/#${id}`;
  const print = element('button', { class: 'button screen-only', type: 'button' }, words.printNow);
  print.addEventListener('click', () => window.print());
  return [print, ...drawCertificate({ credential: verdict.credential, link, tracks }, words)];
}

function tracksOf(place: HTMLElement): TrackNames {
  // Written into the page from our own content when the site was built.
  return JSON.parse(place.dataset.tracks ?? '{}');
}

const found = document.getElementById('certificate');
if (found) mount(found);
