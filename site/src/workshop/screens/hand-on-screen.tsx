import { go } from '../actions/go.ts';
import { signOut } from '../actions/leave.ts';
import { renewResumeCode } from '../actions/renew-resume-code.ts';
import { hasUnsent } from '../flow/outbox.ts';
import { Button } from '../parts/button.tsx';
import { CodeShown } from '../parts/code-shown.tsx';
import { Title } from '../parts/title.tsx';
import type { ScreenProps } from './screen-props.ts';

interface Props extends ScreenProps {
  readonly resumeCode: string | null;
}

/** Before the phone goes to the next person: the code to come back with, then the session ends. */
export function HandOnScreen({ app, model, words: { closing }, resumeCode }: Props) {
  const words = closing.handOn;
  const close = () => signOut(app, 'handed-on');
  const unsure = model.record.codeUnsure && !model.busy;
  const stay = () => go(app, app.get().record.place);
  return (
    <div class="prose">
      <Title text={words.title} />
      <p class="lead">{words.lead}</p>
      {hasUnsent(model.record) && <p class="callout">{words.unsent}</p>}
      {resumeCode === null ? (
        <>
          {unsure ? (
            <p class="callout">{words.unsure}</p>
          ) : (
            <>
              <h2>{words.haveCode}</h2>
              <p>{words.haveCodeNote}</p>
              <Button text={words.closeNow} busy={model.busy} onPress={close} />
            </>
          )}
          <h2>{words.newCode}</h2>
          <p>{words.newCodeNote}</p>
          <Button quiet text={words.make} busy={model.busy} onPress={() => renewResumeCode(app)} />
        </>
      ) : (
        <>
          <CodeShown label={words.shown} code={resumeCode} />
          <Button text={words.noted} busy={model.busy} onPress={close} />
        </>
      )}
      <p>
        <Button quiet text={words.stay} onPress={stay} />
      </p>
    </div>
  );
}
