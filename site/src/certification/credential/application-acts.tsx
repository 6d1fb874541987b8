import { Button } from '../../workshop/parts/button.tsx';
import type { ApplicationProps } from './application-screen.tsx';
import { useApplication } from './use-application.ts';

/** Hands in and withdraws; says what is missing for it. */
export function ApplicationActs(props: ApplicationProps) {
  const { words, path } = props;
  const { application: texts } = words.credential;
  const { state, version } = path.application;
  const { busy, change } = useApplication(props);
  const missing = path.steps.filter((step) => step.name !== 'application' && step.state !== 'done');
  const mayApply = state === 'open' || state === 'returned';
  return (
    <>
      {state === 'returned' && <p>{texts.returned}</p>}
      {mayApply && missing.length > 0 && (
        <>
          <p>{texts.notReady}</p>
          <ul>
            {missing.map(({ name }) => (
              <li key={name}>{words.lists.steps[name]}</li>
            ))}
          </ul>
        </>
      )}
      {mayApply && missing.length === 0 && (
        <>
          <p>{texts.ready}</p>
          <Button
            text={texts.apply}
            busy={busy}
            onPress={() => void change({ change: 'apply', version }, texts.applied)}
          />
        </>
      )}
      {(state === 'applied' || state === 'returned') && (
        <details class="act">
          <summary>{texts.withdraw}</summary>
          <div>
            <p>{texts.withdrawNote}</p>
            <Button
              quiet
              text={texts.withdraw}
              busy={busy}
              onPress={() => void change({ change: 'withdraw', version }, texts.withdrawn)}
            />
          </div>
        </details>
      )}
    </>
  );
}
