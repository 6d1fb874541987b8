import { element } from '../impact/element.ts';
import { fillPlace } from '../impact/fill-place.ts';
import { drawVerdict } from '../verify/draw-verdict.ts';
import { keepId } from '../verify/keep-id.ts';
import { pageWorld } from '../verify/page-world.ts';
import { verifyPublished } from '../verify/verify-credential.ts';
import { type VerifyWords, wordsOf } from '../verify/verify-words.ts';
import { drawCertificate, type TrackNames } from './draw-certificate.ts';

/** Shows the certificate that the address names after `#`, if it is in force: else why it isn't. */
async function show(place: HTMLElement): Promise<void> {
  const words = wordsOf(place);
  const id = location.hash.slice(1);
  fillPlace(place, element('p', {}, words.checking));
  const parts = await partsFor(id, words, tracksOf(place));
  if (id !== location.hash.slice(1)) return;
  fillPlace(place, ...parts);
}

async function partsFor(
  id: string,
  words: VerifyWords,
  tracks: TrackNames,
): Promise<HTMLElement[]> {
  const verdict = await verifyPublished(id, pageWorld);
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
if (found) {
  keepId();
  void show(found);
  window.addEventListener('hashchange', () => void show(found));
}
