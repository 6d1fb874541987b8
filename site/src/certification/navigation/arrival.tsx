import { useEffect } from 'preact/hooks';

/**
 * Stands behind a screen: once that is drawn, the reader is at its heading. Not at the first screen,
 * where reading begins at the top of the page as on any other.
 */
export function Arrival({ moved }: { readonly moved: boolean }) {
  useEffect(() => {
    if (!moved) return;
    const place = document.getElementById('certification-app');
    place?.scrollIntoView();
    place?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, []);
  return null;
}
