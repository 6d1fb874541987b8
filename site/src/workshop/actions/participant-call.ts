import type { Endpoint } from '../../../../functions/platform/endpoint.ts';
import { call, type Outcome } from '../../api/call.ts';
import type { App } from '../app.ts';
import { isLost, lostSession } from '../flow/lost-session.ts';
import { emptyRecord } from '../keep/tab-record.ts';

type CallParameters<E extends Endpoint, Body> = Parameters<typeof call<E, Body>>;

/**
 * A request in the name of the participant to whom this tab belongs. Null when it came to nothing
 * because the session is gone, or because another person signed in meanwhile, in this tab or
 * beside it: then nothing is sent or believed, and the model already shows what to do.
 */
export async function participantCall<E extends Endpoint, Body>(
  app: App,
  declared: CallParameters<E, Body>[1],
  sent: CallParameters<E, Body>[2],
): Promise<Outcome<Body> | null> {
  const outcome = await ownCall<E, Body>(app, declared, sent);
  if (outcome?.kind === 'problem' && isLost(outcome.problem)) {
    app.set((model) => lostSession(model, outcome.problem));
    return null;
  }
  return outcome;
}

/** The same, for those who have their own way to go on from a lost session. */
export async function ownCall<E extends Endpoint, Body>(
  app: App,
  declared: CallParameters<E, Body>[1],
  sent: CallParameters<E, Body>[2],
): Promise<Outcome<Body> | null> {
  if (!ownsSession(app)) return null;
  const visit = app.visit();
  const outcome = await call<E, Body>(app.around, declared, sent);
  // A late reply to somebody who has left says nothing about the person who is here now.
  if (app.visit() !== visit || !ownsSession(app)) return null;
  return outcome;
}

/**
 * Whether the browser's session is that of this tab's participant. If another's, this tab forgets
 * its own; if nobody can tell (the mark is gone), it keeps it and asks.
 */
export function ownsSession(app: App): boolean {
  const mark = app.around.mark.read();
  const { owner } = app.get().record;
  if (owner !== null && owner === mark) return true;
  app.set((model) => ({
    ...model,
    screen: { kind: 'same-person', code: null },
    record: mark === null ? model.record : emptyRecord,
    enrollment: null,
    attempts: null,
    busy: false,
    link: 'idle',
  }));
  return false;
}
