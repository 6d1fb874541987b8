import { enrollmentEndpoints } from '../../../../functions/enrollment/contract.ts';
import { call } from '../api/call.ts';
import type { App } from '../app.ts';
import { makeJoinKey } from '../code/make-join-key.ts';
import { beginJoining } from '../flow/begin-joining.ts';
import { busyNow, failed } from '../flow/busy.ts';
import { isLost } from '../flow/lost-session.ts';
import { firstModel, type Model, type Said, said } from '../flow/model.ts';
import { emptyRecord } from '../keep/tab-record.ts';
import { ownsSession, participantCall } from './participant-call.ts';

/** Ends the session on this phone and forgets all; the resume code leads back. */
export async function signOut(app: App, how: 'signed-out' | 'handed-on'): Promise<void> {
  if (!ownsSession(app)) return;
  if (await endSession(app)) forget(app, how);
}

/** Somebody else holds the phone: ends the open session, then begins with the newcomer's code. */
export async function signOutOther(app: App, code: string | null): Promise<void> {
  if (!(await endSession(app))) return;
  forget(app, null);
  if (code === null) return;
  const joinKey = makeJoinKey(app.around.randomBytes(16));
  app.set((model) => beginJoining(model, code, joinKey));
}

/** Erases the participant's record at Sanad and everything here. */
export async function erase(app: App): Promise<void> {
  app.set(busyNow);
  const outcome = await participantCall(app, enrollmentEndpoints.erase, {});
  if (outcome === null) return;
  if (outcome.kind === 'answer') return forget(app, 'erased');
  app.set((model) => failed(model, outcome));
}

async function endSession(app: App): Promise<boolean> {
  app.set(busyNow);
  const outcome = await call(app.around, enrollmentEndpoints.signOut, {});
  if (outcome.kind === 'answer') return true;
  if (outcome.kind === 'problem' && isLost(outcome.problem)) return true;
  app.set((model) => failed(model, outcome, 'still-signed-in'));
  return false;
}

function forget(app: App, how: Said | null): void {
  app.stopWaiting();
  app.around.mark.write(null);
  app.set(
    (): Model => ({
      ...firstModel(emptyRecord),
      screen: { kind: 'code', typed: '' },
      notice: how && said(how),
    }),
  );
}
