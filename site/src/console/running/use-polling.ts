import { useEffect, useRef } from 'preact/hooks';
import type { ConsoleApp } from '../app.ts';
import { pollDelay } from './poll-delay.ts';

interface Polling {
  /** While false nothing is asked. */
  readonly active: boolean;
  /** Asks once; says whether there was an answer. */
  readonly ask: () => Promise<boolean>;
}

/**
 * Asks again and again while the page is visible, and less often after failures. A page that comes
 * back into view asks at once.
 */
export function usePolling({ around, get }: ConsoleApp, { active, ask }: Polling): void {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (!active) return undefined;
    let failures = 0;
    let cancel = () => {};
    let ended = false;
    const turn = async () => {
      cancel();
      const hidden = document.visibilityState === 'hidden' || get().sessionEnded;
      const answered = hidden || (await latest.current());
      failures = answered ? 0 : failures + 1;
      if (!ended) cancel = around.later(pollDelay(failures), () => void turn());
    };
    const seen = () => {
      if (document.visibilityState === 'visible') void turn();
    };
    void turn();
    document.addEventListener('visibilitychange', seen);
    return () => {
      ended = true;
      cancel();
      document.removeEventListener('visibilitychange', seen);
    };
  }, [active]);
}
