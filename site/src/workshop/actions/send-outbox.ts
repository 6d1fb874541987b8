import { enrollmentEndpoints } from '../../../../functions/enrollment/contract.ts';
import type { WorkshopPace } from '../../../../functions/enrollment/pace.ts';
import { quizzesEndpoints } from '../../../../functions/quizzes/contract.ts';
import type { Outcome } from '../../api/call.ts';
import type { App } from '../app.ts';
import { afterSent, type Settled } from '../flow/after-sent.ts';
import { type Entry, nextToSend } from '../flow/outbox.ts';
import { retryDelay } from '../flow/retry-delay.ts';
import { withPace } from '../flow/with-pace.ts';
import { worthRetrying } from '../flow/worth-retrying.ts';
import { participantCall } from './participant-call.ts';
import { refresh } from './refresh.ts';

/**
 * Sends what was handed in, one thing after the other, until nothing waits. When the connection or
 * the server fails it plans the next try; called again meanwhile, it tries at once.
 */
export async function sendOutbox(app: App): Promise<void> {
  const { link, enrollment } = app.get();
  if (link === 'sending' || enrollment === null) return;
  app.stopWaiting();
  for (let entry = nextToSend(app.get().record); entry; entry = nextToSend(app.get().record)) {
    app.set((model) => ({ ...model, link: 'sending' }));
    const outcome = await send(app, entry);
    if (!(outcome && (await settled(app, entry, outcome)))) return;
  }
  app.set((model) => (model.link === 'idle' ? model : { ...model, link: 'idle', tries: 0 }));
}

/** Takes what came back into the model; false when nothing more is to be sent now. */
async function settled(app: App, entry: Entry, outcome: Outcome<Settled>): Promise<boolean> {
  const again = worthRetrying(outcome);
  if (again) sendLater(app, again.afterSeconds);
  if (again || outcome.kind === 'offline') return false;
  // A refusal means that the workshop has moved on, or that it arrived before: the state tells.
  if (outcome.kind === 'problem' && !(await refresh(app))) return false;
  const result = outcome.kind === 'answer' ? outcome.body : outcome;
  app.set((model) => afterSent(model, entry, result));
  return true;
}

function sendLater(app: App, afterSeconds: number): void {
  app.set((model) => ({ ...model, link: 'waiting', tries: model.tries + 1 }));
  const delay = retryDelay(app.get().tries, app.around.random(), afterSeconds);
  app.wait(delay, () => void sendOutbox(app));
}

async function send(app: App, entry: Entry): Promise<Outcome<Settled> | null> {
  switch (entry.kind) {
    case 'attempt': {
      const { quizId, phase, answers } = entry.draft;
      const body = { quizId, phase, answers };
      const outcome = await participantCall(app, quizzesEndpoints.submitAttempt, { body });
      return settledBy(app, outcome, ({ pace: _, ...receipt }) => ({ kind: 'attempt', receipt }));
    }
    case 'lesson': {
      const params = { moduleId: entry.module, lessonId: entry.lesson };
      const outcome = await participantCall(app, enrollmentEndpoints.finishLesson, { params });
      return settledBy(app, outcome, ({ lessons }) => ({ kind: 'lesson', lessons }));
    }
    case 'feedback': {
      const { useful, respected, readyToHelp } = entry.draft;
      const body = { useful, respected, readyToHelp };
      const outcome = await participantCall(app, enrollmentEndpoints.giveFeedback, { body });
      return settledBy(app, outcome, () => ({ kind: 'feedback' }));
    }
  }
}

function settledBy<Body extends { readonly pace: WorkshopPace }>(
  app: App,
  outcome: Outcome<Body> | null,
  settle: (body: Body) => Settled,
): Outcome<Settled> | null {
  if (outcome?.kind !== 'answer') return outcome;
  const heard = app.around.clock.now();
  app.set((model) => withPace(model, outcome.body.pace, heard));
  return { kind: 'answer', body: settle(outcome.body) };
}
