import { minutesLeft } from '../flow/closing-notice.ts';
import { hasUnsent } from '../flow/outbox.ts';
import type { ScreenProps } from '../screens/screen-props.ts';

/** What holds for the whole workshop now: that it is a rehearsal, and that it closes soon. */
export function WorkshopNotes(props: ScreenProps) {
  const { enrollment } = props.model;
  return (
    <div class="screen-only">
      {enrollment?.workshop.rehearsal && <p class="rehearsal">{props.words.common.rehearsal}</p>}
      <div role="status">
        <ClosingNotice {...props} />
      </div>
    </div>
  );
}

function ClosingNotice({ app, model, words: { common } }: ScreenProps) {
  const workshop = model.enrollment?.workshop;
  const left = workshop ? minutesLeft(workshop.closingAt, app.around.clock.now()) : null;
  if (left === null || workshop?.closed || model.screen.kind === 'same-person') return null;
  return (
    <div class="said">
      <p>
        {common.closingIn[left]} {common.closingNote}
      </p>
      {hasUnsent(model.record) && <p>{common.closingUnsent}</p>}
    </div>
  );
}
