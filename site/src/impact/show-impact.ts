import { drawImpact } from './draw-impact.ts';
import { element } from './element.ts';
import type { ImpactWords } from './impact-words.ts';
import { readImpact } from './read-impact.ts';

const notThere = 404;

/** Fills the page's `#impact` from the file that each closed workshop renews. */
async function show(place: HTMLElement): Promise<void> {
  // Written into the page from our own typed dictionaries when the site was built.
  const words: ImpactWords = JSON.parse(place.dataset.words ?? '{}');
  const drawn = await parts(words);
  place.textContent = '';
  place.append(...drawn);
}

async function parts(words: ImpactWords): Promise<HTMLElement[]> {
  try {
    const response = await fetch('/impact.json', { cache: 'no-cache' });
    if (response.status === notThere) return [element('p', {}, words.none)];
    const impact = response.ok ? readImpact(await response.json()) : null;
    if (impact) return drawImpact(impact, words);
  } catch (_offline) {
    // As for any other answer that is not the file.
  }
  return [element('p', {}, words.unreachable)];
}

const figures = document.getElementById('impact');
if (figures) void show(figures);
