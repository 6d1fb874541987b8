import { consentVersion, enrollmentEndpoints } from '../../../../functions/enrollment/contract.ts';
import { call } from '../../api/call.ts';
import type { App } from '../app.ts';
import { afterJoin } from '../flow/after-join.ts';
import { retryDelay } from '../flow/retry-delay.ts';
import { worthRetrying } from '../flow/worth-retrying.ts';
import type { Joining } from '../keep/tab-record.ts';
import { enterCode } from './enter-code.ts';

/** Joins with what `record.joining` holds, again and again until the server has said something. */
export async function join(app: App): Promise<void> {
  const { joining } = app.get().record;
  if (!joining || app.get().link === 'sending') return;
  const { around } = app;
  app.stopWaiting();
  app.set((model) => ({
    ...model,
    link: 'sending',
    notice: null,
    record: { ...model.record, joining: { ...joining, step: 'sent' } },
  }));
  const outcome = await enterCode(around.mark, () => send(app, joining));
  const again = worthRetrying(outcome);
  if (again) return joinLater(app, again.afterSeconds);
  app.set((model) => afterJoin(model, outcome, around.language));
}

function send({ around }: App, { joinKey, code, about }: Joining) {
  const { language } = around;
  return call(around, enrollmentEndpoints.join, {
    body: { joinKey, code, language, consent: consentVersion, about },
  });
}

function joinLater(app: App, afterSeconds: number): void {
  app.set((model) => ({ ...model, link: 'waiting', tries: model.tries + 1 }));
  const { tries } = app.get();
  app.wait(retryDelay(tries, app.around.random(), afterSeconds), () => void join(app));
}
