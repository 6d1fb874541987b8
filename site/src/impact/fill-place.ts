import type { Part } from './element.ts';

/** Puts these into a place of the page, instead of what is there. */
export function fillPlace(place: HTMLElement, ...parts: readonly Part[]): void {
  place.textContent = '';
  place.append(...parts);
}
