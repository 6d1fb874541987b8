import { join } from './actions/join.ts';
import { keepPace } from './actions/keep-pace.ts';
import { lookQuietly } from './actions/look-again.ts';
import { sendOutbox } from './actions/send-outbox.ts';
import { start } from './actions/start.ts';
import type { App } from './app.ts';
import { askAgain } from './flow/edit.ts';
import { firstModel } from './flow/model.ts';
import { screenName } from './flow/screen-name.ts';
import { beat, timeToLook } from './flow/time-to-look.ts';
import { quickExitShown } from './quick-exit-shown.ts';

/** Keeps the app in step with connection, tab and browser memory. */
export function followPage(app: App): void {
  addEventListener('online', () => tryNow(app));
  keepLooking(app);
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

/** Looks for what is new when the page comes to the front, and now and then while it is there. */
function keepLooking(app: App): void {
  const { now } = app.around.clock;
  let looked = now();
  let name = screenName(app.get());
  const look = (moved: boolean, asking: (app: App) => Promise<void>) => {
    if (!timeToLook(now() - Math.max(looked, app.get().heard), moved)) return;
    looked = now();
    void asking(app);
  };
  const visible = () => document.visibilityState === 'visible';
  document.addEventListener('visibilitychange', () => {
    if (visible()) look(true, lookQuietly);
  });
  app.subscribe(() => {
    const before = name;
    name = screenName(app.get());
    if (name !== before) look(true, keepPace);
  });
  setInterval(() => {
    if (!visible()) return;
    // The minutes of a notice pass without anything else changing.
    if (app.get().enrollment?.workshop.closingAt) app.set((model) => ({ ...model }));
    look(false, keepPace);
  }, beat * 1000);
}

function tryNow(app: App): void {
  const { record, screen } = app.get();
  if (screen.kind === 'unreachable') void start(app, null);
  if (screen.kind === 'joining' && record.joining?.step === 'sent') void join(app);
  if (screen.kind !== 'inside') return;
  app.set(askAgain);
  void sendOutbox(app);
}
