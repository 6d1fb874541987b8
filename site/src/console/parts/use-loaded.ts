import { useEffect, useState } from 'preact/hooks';
import type { Endpoint } from '../../../../functions/platform/endpoint.ts';
import type { call } from '../../api/call.ts';
import type { ConsoleApp } from '../app.ts';
import type { Failure } from '../model.ts';

/** What a screen reads before it can show itself. */
export type Loading<Body> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly body: Body }
  | Failure;

type CallParameters<E extends Endpoint, Body> = Parameters<typeof call<E, Body>>;

interface Handles<Body> {
  /** Reads again; what is shown stays until the answer is there. */
  readonly reload: () => void;
  /** Puts in place what another request has answered. */
  readonly put: (body: Body) => void;
}

/** Reads once when the screen appears. Another address is another screen, so `sent` never changes. */
export function useLoaded<E extends Endpoint, Body>(
  app: Pick<ConsoleApp, 'call' | 'tell'>,
  declared: CallParameters<E, Body>[1],
  sent: CallParameters<E, Body>[2],
): [Loading<Body>, Handles<Body>] {
  const [loaded, setLoaded] = useState<Loading<Body>>({ kind: 'loading' });
  const reload = () => {
    void app.call<E, Body>(declared, sent).then((outcome) => {
      setLoaded((before) => {
        if (outcome.kind === 'answer') return { kind: 'loaded', body: outcome.body };
        if (before.kind !== 'loaded') return outcome;
        app.tell(outcome);
        return before;
      });
    });
  };
  useEffect(reload, []);
  return [loaded, { reload, put: (body) => setLoaded({ kind: 'loaded', body }) }];
}
