import type { EnrollmentState } from '../../../../functions/enrollment/contract.ts';
import { enrollmentEndpoints } from '../../../../functions/enrollment/contract.ts';
import type { Outcome } from '../../api/call.ts';
import type { App } from '../app.ts';
import { withEnrollment } from '../flow/go-inside.ts';
import type { Model } from '../flow/model.ts';
import { ownsSession, participantCall } from './participant-call.ts';

/** Reads the participant's own state anew and shows it; what failed is the caller's to tell. */
export async function refresh(app: App): Promise<Outcome<EnrollmentState> | null> {
  const outcome = await participantCall(app, enrollmentEndpoints.state, {});
  if (outcome?.kind !== 'answer') return outcome;
  if (outcome.body.mark !== app.get().record.owner) {
    app.around.mark.write(outcome.body.mark);
    ownsSession(app);
    return null;
  }
  const heard = app.around.clock.now();
  app.set((model) => ({ ...withState(model, outcome.body), heard }));
  return outcome;
}

/** Closing and completing are final: a reply from a moment before it, seen by another server, undoes neither. */
function withState(model: Model, enrollment: EnrollmentState): Model {
  if (!model.enrollment) return model;
  const { workshop } = enrollment;
  const known = model.enrollment;
  const closed = workshop.closed || known.workshop.closed;
  const completed = enrollment.completed || known.completed;
  return withEnrollment(model, { ...enrollment, completed, workshop: { ...workshop, closed } });
}
