import { useEffect } from 'preact/hooks';

interface Props {
  /** The id of the element that holds the whole app. */
  readonly root: string;
  readonly moved: boolean;
}

/**
 * Stands behind a screen: once that is drawn, the reader is at its heading. Not at the first screen,
 * where reading begins at the top of the page as on any other.
 */
export function Arrival({ root, moved }: Props) {
  useEffect(() => {
    if (!moved) return;
    const place = document.getElementById(root);
    place?.scrollIntoView();
    place?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, []);
  return null;
}
