import { useEffect, useRef } from 'preact/hooks';
import {
  type WorkshopSheet,
  workshopsEndpoints,
} from '../../../../functions/enrollment/workshops/contract.ts';
import type { ScreenProps } from '../screen-props.ts';

/** Milliseconds between two readings of a workshop that is open. */
export const whileOpen = 15_000;
const whileClosing = 3_000;

interface Sheet {
  readonly workshop: WorkshopSheet | undefined;
  readonly put: (workshop: WorkshopSheet) => void;
}

/**
 * Reads the workshop again now and then while it is open or closing: the clock moves its phases and
 * its end, and a colleague may change it. Failures are quiet; what can be done says them.
 */
export function useFreshSheet(
  { app, params }: Pick<ScreenProps<'workshop'>, 'app' | 'params'>,
  { workshop, put }: Sheet,
): void {
  const latest = useRef(put);
  latest.current = put;
  const state = workshop?.state;
  useEffect(() => {
    if (state !== 'open' && state !== 'closing') return undefined;
    let cancel = () => {};
    let ended = false;
    const again = () => {
      cancel = app.around.later(state === 'open' ? whileOpen : whileClosing, () => void look());
    };
    const look = async () => {
      const hidden = document.visibilityState === 'hidden' || app.get().sessionEnded;
      const outcome = hidden ? undefined : await app.call(workshopsEndpoints.read, { params });
      if (ended) return;
      if (outcome?.kind === 'answer') latest.current(outcome.body);
      again();
    };
    again();
    return () => {
      ended = true;
      cancel();
    };
  }, [state]);
}
