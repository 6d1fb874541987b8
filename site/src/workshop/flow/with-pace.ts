import type { WorkshopPace } from '../../../../functions/enrollment/pace.ts';
import type { Model } from './model.ts';

/**
 * The model with what the server said of the workshop at `heard`, epoch seconds. Closing is final:
 * a reply from a moment before it, seen by another server, doesn't undo it.
 */
export function withPace(model: Model, pace: WorkshopPace, heard: number): Model {
  const { enrollment } = model;
  if (!enrollment) return model;
  const { workshop } = enrollment;
  const closed = pace.closed || workshop.closed;
  return {
    ...model,
    heard,
    enrollment: { ...enrollment, workshop: { ...workshop, ...pace, closed } },
  };
}
