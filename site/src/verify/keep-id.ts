import { pageLinks } from '../console/page-links.ts';

/** Lets the page's other languages show the same credential: its id stands after `#`. */
export function keepId(): void {
  window.addEventListener('hashchange', pageLinks);
  pageLinks();
}
