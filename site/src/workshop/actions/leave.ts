import { enrollmentEndpoints } from '../../../../functions/enrollment/contract.ts';
import { call } from '../../api/call.ts';
import { base64urlOf } from '../../base64url-of.ts';
import type { App } from '../app.ts';
import { beginJoining } from '../flow/begin-joining.ts';
import { busyNow, failed } from '../flow/busy.ts';
import { isLost } from '../flow/lost-session.ts';
import { firstModel, type Model, type Said, said } from '../flow/model.ts';
import { emptyRecord } from '../keep/tab-record.ts';
import { ownCall, ownsSession } from './participant-call.ts';

/** Ends the session on this phone and forgets all; the resume code leads back. */
export async function signOut(app: App, how: 'signed-out' | 'handed-on'): Promise<void> {
  if (ownsSession(app)) await endSession(app, how);
}

/** Somebody else holds the phone: ends the open session, then begins with the newcomer's code. */
export async function signOutOther(app: App, code: string | null): Promise<void> {
  if (!(await endSession(app, null)) || code === null) return;
  const joinKey = base64urlOf(app.around.randomBytes(16));
  app.set((model) => beginJoining(model, code, joinKey));
}

/** Erases the participant's record at Sanad and everything here. */
export async function erase(app: App): Promise<void> {
  app.set(busyNow);
  const outcome = await ownCall(app, enrollmentEndpoints.erase, {});
  if (outcome === null) return;
  if (outcome.kind === 'answer') return forget(app, 'erased');
  if (outcome.kind === 'problem' && isLost(outcome.problem)) return forget(app, 'not-erased');
  app.set((model) => failed(model, outcome, 'no-answer'));
}

/** Whether the session is over and forgotten here. */
async function endSession(app: App, how: Said | null): Promise<boolean> {
  const visit = app.visit();
  const mark = app.around.mark.read();
  app.set(busyNow);
  const outcome = await call(app.around, enrollmentEndpoints.signOut, {});
  if (app.visit() !== visit) return false;
  const over = outcome.kind === 'answer' || (outcome.kind === 'problem' && isLost(outcome.problem));
  // A mark that another tab has set meanwhile belongs to another session.
  if (over) forget(app, how, app.around.mark.read() === mark);
  else app.set((model) => failed(model, outcome, 'still-signed-in'));
  return over;
}

function forget(app: App, how: Said | null, unmark = true): void {
  app.stopWaiting();
  if (unmark) app.around.mark.write(null);
  app.set(
    (): Model => ({
      ...firstModel(emptyRecord),
      screen: { kind: 'code', typed: '' },
      notice: how && said(how),
    }),
  );
}
