import {
  type EnrollmentState,
  enrollmentEndpoints,
} from '../../../../functions/enrollment/contract.ts';
import { call, type Outcome } from '../../api/call.ts';
import { base64urlOf } from '../../base64url-of.ts';
import type { App } from '../app.ts';
import { afterStart } from '../flow/after-start.ts';
import { busyNow, failed } from '../flow/busy.ts';
import { goInside } from '../flow/go-inside.ts';
import { isLost, lostSession } from '../flow/lost-session.ts';
import { recordFor } from '../flow/outbox.ts';
import { join } from './join.ts';
import { sendOutbox } from './send-outbox.ts';

/** Finds out who is here and where to begin; `code` is the join code of a QR link. */
export async function start(app: App, code: string | null): Promise<void> {
  const { joining } = app.get().record;
  if (joining?.step === 'sent' && (code === null || code === joining.code)) {
    app.set((model) => ({ ...model, screen: { kind: 'joining' } }));
    return join(app);
  }
  app.set((model) => ({ ...model, screen: { kind: 'starting' }, notice: null }));
  const { around } = app;
  const visit = app.visit();
  const outcome = await whoIsHere(app);
  if (app.visit() !== visit) return;
  const joinKey = base64urlOf(around.randomBytes(16));
  app.set((model) => afterStart(model, { outcome, mark: around.mark.read(), code, joinKey }));
  if (app.get().screen.kind === 'inside') await sendOutbox(app);
}

/**
 * The open session. One without its mark was left by a quick exit that had no connection to end it,
 * so it is ended now, before anything of it is shown.
 */
async function whoIsHere({ around }: App): Promise<Outcome<EnrollmentState>> {
  const found = await call(around, enrollmentEndpoints.state, {});
  if (found.kind !== 'answer' || around.mark.read() !== null) return found;
  await call(around, enrollmentEndpoints.signOut, {});
  return call(around, enrollmentEndpoints.state, {});
}

/** The person at the phone says that the open session is theirs. */
export async function goOnAsSame(app: App): Promise<void> {
  const { mark } = app.around;
  const before = mark.read();
  const visit = app.visit();
  app.set(busyNow);
  const outcome = await call(app.around, enrollmentEndpoints.state, {});
  if (app.visit() !== visit) return;
  if (outcome.kind !== 'answer') {
    return app.set((model) =>
      outcome.kind === 'problem' && isLost(outcome.problem)
        ? lostSession(model, outcome.problem)
        : failed(model, outcome),
    );
  }
  // Another tab has begun with another session: the question has to be asked again.
  if (mark.read() !== before) return app.set((model) => ({ ...model, busy: false }));
  const { body } = outcome;
  mark.write(body.mark);
  app.set((model) => goInside({ ...model, record: recordFor(body.mark, model.record) }, body));
  await sendOutbox(app);
}
