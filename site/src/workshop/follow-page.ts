import { join } from './actions/join.ts';
import { lookQuietly } from './actions/look-again.ts';
import { sendOutbox } from './actions/send-outbox.ts';
import { start } from './actions/start.ts';
import type { App } from './app.ts';
import { askAgain } from './flow/edit.ts';
import { firstModel } from './flow/model.ts';
import { quickExitShown } from './quick-exit-shown.ts';

/** Keeps the app in step with connection, tab and browser memory. */
export function followPage(app: App): void {
  addEventListener('online', () => tryNow(app));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void lookQuietly(app);
  });
  addEventListener('pagehide', () => {
    if (quickExitShown()) app.around.mark.write(null);
  });
  // Back from the browser's memory: what was on the page may belong to somebody who has left.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    app.stopWaiting();
    app.set(() => firstModel(app.around.store.read()));
    void start(app, null);
  });
}

function tryNow(app: App): void {
  const { record, screen } = app.get();
  if (screen.kind === 'unreachable') void start(app, null);
  if (screen.kind === 'joining' && record.joining?.step === 'sent') void join(app);
  if (screen.kind !== 'inside') return;
  app.set(askAgain);
  void sendOutbox(app);
}
