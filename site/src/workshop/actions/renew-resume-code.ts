import { enrollmentEndpoints } from '../../../../functions/enrollment/contract.ts';
import type { App } from '../app.ts';
import { busyNow, failed } from '../flow/busy.ts';
import type { Model } from '../flow/model.ts';
import { ownsSession, participantCall } from './participant-call.ts';

/**
 * A fresh resume code to show; the one before stops working. Until the new one has arrived nobody
 * knows whether the old one still works.
 */
export async function renewResumeCode(app: App): Promise<void> {
  if (!ownsSession(app)) return;
  app.set((model) => withCodeUnsure(busyNow(model), true));
  const outcome = await participantCall(app, enrollmentEndpoints.renewResumeCode, {});
  if (outcome === null) return;
  if (outcome.kind !== 'answer') return app.set((model) => failed(model, outcome, 'no-answer'));
  const { resumeCode } = outcome.body;
  app.set((model) => ({
    ...withCodeUnsure(model, false),
    busy: false,
    screen: { kind: 'hand-on', resumeCode },
  }));
}

function withCodeUnsure(model: Model, codeUnsure: boolean): Model {
  return { ...model, record: { ...model.record, codeUnsure } };
}
