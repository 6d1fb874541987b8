import { enrollmentEndpoints } from '../../../../functions/enrollment/contract.ts';
import type { App } from '../app.ts';
import { busyNow, failed } from '../flow/busy.ts';
import type { Model } from '../flow/model.ts';
import { markOf } from '../keep/mark.ts';
import { participantCall } from './participant-call.ts';

/** A fresh resume code to show; the one before stops working. */
export async function renewResumeCode(app: App): Promise<void> {
  app.set(busyNow);
  const outcome = await participantCall(app, enrollmentEndpoints.renewResumeCode, {});
  if (outcome === null) return;
  if (outcome.kind !== 'answer') return app.set((model) => failed(model, outcome));
  const { resumeCode } = outcome.body;
  const owner = markOf(resumeCode);
  app.around.mark.write(owner);
  app.set(
    (model): Model => ({
      ...model,
      busy: false,
      screen: { kind: 'hand-on', resumeCode },
      record: { ...model.record, owner },
    }),
  );
}
