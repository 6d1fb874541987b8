import { useState } from 'preact/hooks';

let latest = 0;

/**
 * An id that nothing else on the page has, for as long as the component stands. Preact's own `useId`
 * begins to count anew when a page is drawn from its root again, which ours is after every change: a
 * field that came later then took the label of an earlier one.
 */
export function useOwnId(): string {
  return useState(() => {
    latest += 1;
    return `own-${latest}`;
  })[0];
}
