import { useEffect, useRef } from 'preact/hooks';

/** Whether this part of the screen has been left, for what comes back later. */
export function useGone(): { readonly current: boolean } {
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  return isGone;
}
