import type { App } from '../app.ts';
import { busyNow, failed } from '../flow/busy.ts';
import { said } from '../flow/model.ts';
import { refresh } from './refresh.ts';
import { sendOutbox } from './send-outbox.ts';

/** The person asks whether something new is open: the trainer decides about the next part. */
export async function lookAgain(app: App): Promise<void> {
  app.set(busyNow);
  const outcome = await refresh(app);
  if (outcome === null) return;
  app.set((model) =>
    outcome.kind === 'answer'
      ? { ...model, busy: false, notice: model.notice ?? said('up-to-date') }
      : failed(model, outcome),
  );
  await sendOutbox(app);
}

/** The same without a word, when the page comes to the front: nothing is said when it fails. */
export async function lookQuietly(app: App): Promise<void> {
  if (app.get().screen.kind !== 'inside' || app.get().link === 'sending') return;
  if (await refresh(app)) await sendOutbox(app);
}
