import { go } from '../actions/go.ts';
import { erase, signOut } from '../actions/leave.ts';
import { showErase } from '../flow/edit.ts';
import { hasUnsent } from '../flow/outbox.ts';
import { Button } from '../parts/button.tsx';
import { Title } from '../parts/title.tsx';
import { WayBack } from '../parts/way-back.tsx';
import type { ScreenProps } from './screen-props.ts';

export function LeaveScreen(props: ScreenProps) {
  const { app, model, words } = props;
  const { leave, handOn } = words.closing;
  return (
    <>
      <WayBack {...props} />
      <div class="prose">
        <Title text={leave.title} />
        {hasUnsent(model.record) && <p class="callout">{handOn.unsent}</p>}
        <h2>{leave.signOutTitle}</h2>
        <p>{leave.signOut}</p>
        {model.record.codeUnsure && <p class="callout">{handOn.unsure}</p>}
        <Button
          text={leave.signOutButton}
          busy={model.busy}
          onPress={() => signOut(app, 'signed-out')}
        />
        <h2>{leave.eraseTitle}</h2>
        <p>{leave.erase}</p>
        <Button quiet text={leave.eraseButton} onPress={() => app.set(showErase)} />
      </div>
    </>
  );
}

/** Asks once more. */
export function EraseScreen({ app, model, words }: ScreenProps) {
  const { leave } = words.closing;
  return (
    <div class="prose">
      <Title text={leave.confirmTitle} />
      <p class="lead">{leave.confirm}</p>
      <p>
        <Button text={leave.confirmButton} busy={model.busy} onPress={() => erase(app)} />
        <Button quiet text={leave.cancel} onPress={() => go(app, { at: 'leave' })} />
      </p>
    </div>
  );
}
