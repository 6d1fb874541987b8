import { sendOutbox } from '../actions/send-outbox.ts';
import { nextToSend } from '../flow/outbox.ts';
import type { ScreenProps } from '../screens/screen-props.ts';
import { TextButton } from './text-button.tsx';

/** Whether what the person handed in has arrived; and a way to try at once when it hasn't. */
export function LinkState({ app, model, words: { common } }: ScreenProps) {
  const waits = model.screen.kind === 'inside' && nextToSend(model.record) !== null;
  const sending = model.link === 'sending';
  return (
    <div role="status" class="link-state screen-only">
      {waits && (
        <p>
          {sending ? common.sending : common.waiting}{' '}
          {!sending && <TextButton text={common.tryAgain} onPress={() => sendOutbox(app)} />}
        </p>
      )}
    </div>
  );
}
