import {
  type WorkshopChange,
  type WorkshopSheet,
  workshopsEndpoints,
} from '../../../../functions/enrollment/workshops/contract.ts';
import type { Failure } from '../model.ts';
import type { ScreenProps } from '../screen-props.ts';

export interface ActProps extends ScreenProps<'workshop'> {
  readonly workshop: WorkshopSheet;
  /** Shows the workshop as it stands after an action. */
  readonly onChanged: (workshop: WorkshopSheet) => void;
  /** Reads it again: what is shown is not true any more. */
  readonly onOutdated: () => void;
}

/**
 * Does one thing with the workshop; says so with `done`. When somebody else was quicker, or nobody
 * knows whether it arrived, the workshop is read again. The answer is what refused it.
 */
export function useChange(props: ActProps) {
  const { app, params, workshop, onChanged, onOutdated } = props;
  return async (change: WorkshopChange, done: string): Promise<Failure | undefined> => {
    const outcome = await app.call(workshopsEndpoints.change, {
      params,
      body: { version: workshop.version, change },
    });
    if (outcome.kind === 'answer') {
      onChanged(outcome.body);
      app.say(done);
      return undefined;
    }
    app.tell(outcome);
    onOutdated();
    return outcome;
  };
}
