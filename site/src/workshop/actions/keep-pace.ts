import { enrollmentEndpoints } from '../../../../functions/enrollment/contract.ts';
import type { App } from '../app.ts';
import { withPace } from '../flow/with-pace.ts';
import { participantCall } from './participant-call.ts';
import { refresh } from './refresh.ts';
import { sendOutbox } from './send-outbox.ts';

/**
 * Asks, now and then and without a word, how far the workshop is: the edge answers that for a whole
 * class at once. Nothing is said when it fails.
 */
export async function keepPace(app: App): Promise<void> {
  const { screen, link, enrollment } = app.get();
  if (screen.kind !== 'inside' || link === 'sending' || !enrollment) return;
  const params = { workshopId: enrollment.workshop.id };
  const outcome = await participantCall(app, enrollmentEndpoints.pace, { params });
  if (outcome?.kind === 'answer') {
    const heard = app.around.clock.now();
    app.set((model) => withPace(model, outcome.body, heard));
    return sendOutbox(app);
  }
  // A workshop that isn't there any more: one's own state tells what that means.
  if (outcome?.kind === 'problem' && outcome.problem.type === 'not-found') await refresh(app);
}
