import type { CertificationApp } from '../app.ts';
import type { Next } from './sitting-requests.ts';

export type Send = () => Promise<Next>;

export interface Worker {
  state(): 'saved' | 'saving' | 'waiting';
  /** There may be something to send. */
  wake(): void;
  /** Sends one thing beside, when nothing else is on its way. */
  once(send: Send): Promise<void>;
  end(): void;
}

const soonest = 2_000;
const latest = 30_000;

/**
 * Sends what there is to send, one request at a time, until there is nothing more; without connection
 * it tries again, ever more patiently. `next` answers what is to be sent now.
 */
export function keepSending(
  { around }: Pick<CertificationApp, 'around'>,
  changed: () => void,
  next: () => Send | undefined,
): Worker {
  let state: 'saved' | 'saving' | 'waiting' = 'saved';
  let busy = false;
  let ended = false;
  let patience = soonest;
  let cancel = () => {};
  const show = (now: typeof state) => {
    state = now;
    if (!ended) changed();
  };
  const run = async (send: Send): Promise<void> => {
    busy = true;
    cancel();
    // A further try says nothing new: an alert that came and went would be read aloud each time.
    if (state !== 'waiting') show('saving');
    const after = await send();
    busy = false;
    if (ended) return;
    const more = next();
    if (after === 'later' && more) {
      cancel = around.later(patience, wake);
      patience = Math.min(patience * 2, latest);
      return show('waiting');
    }
    patience = soonest;
    if (more && after !== 'given-up') return run(more);
    show('saved');
  };
  function wake(): void {
    const send = next();
    if (send && !busy && !ended) void run(send);
  }
  return {
    state: () => state,
    wake,
    once: async (send) => {
      if (!busy && !ended) await run(send);
    },
    end: () => {
      ended = true;
      cancel();
    },
  };
}
