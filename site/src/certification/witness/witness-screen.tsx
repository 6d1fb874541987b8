import { useState } from 'preact/hooks';
import { witnessEndpoints } from '../../../../functions/certification/witness-contract.ts';
import { Loaded } from '../../console/parts/loaded.tsx';
import { useLoaded } from '../../console/parts/use-loaded.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/routes.ts';
import type { ScreenProps } from '../screen-props.ts';
import { forgetRequest, pendingRequest } from '../session/pending-request.ts';
import { ConfirmDay } from './confirm-day.tsx';
import { ObservePractice } from './observe-practice.tsx';

/**
 * What a link asks of whoever opened it in this tab; its secret left the address at once. Another link
 * comes to the same address: then the app alone is told.
 */
export function WitnessScreen(props: ScreenProps<'witness'>) {
  const { app, words } = props;
  // An object of its own: two links may end with the same words, and the second has to be drawn too.
  const [outcome, setOutcome] = useState<{ readonly said: string }>();
  const secret = pendingRequest(app.drafts);
  if (secret !== null) {
    const done = (said: string) => {
      if (forgetRequest(app.drafts, secret)) setOutcome({ said });
      else app.say(said);
    };
    return <Asked key={secret} {...props} secret={secret} onDone={done} />;
  }
  return (
    <div class="prose">
      <Title text={words.titles.witness} />
      {outcome ? (
        <p role="status" class="callout">
          {outcome.said}
        </p>
      ) : (
        <p>{words.witness.none}</p>
      )}
      <ToStart {...props} />
    </div>
  );
}

function ToStart({ words }: Pick<ScreenProps, 'words'>) {
  return (
    <p>
      <a href={hashTo('home', {})}>{words.frame.toStart}</a>
    </p>
  );
}

export interface AskedProps extends ScreenProps<'witness'> {
  readonly secret: string;
  /** Says what came of it; the link is spent then. */
  readonly onDone: (said: string) => void;
}

function Asked(props: AskedProps) {
  const { app, words, secret } = props;
  const [loaded, { reload }] = useLoaded(app, witnessEndpoints.readRequest, { body: { secret } });
  const isSpent = loaded.kind === 'problem' && loaded.problem.type === 'link-unknown';
  return (
    <div class="prose">
      {loaded.kind !== 'loaded' && <Title text={words.titles.witness} />}
      {isSpent ? (
        <>
          <p>{words.problems.types['link-unknown']}</p>
          <Button
            quiet
            text={words.frame.toStart}
            onPress={() => {
              // It never will be good again: trying once more would only count as another wrong one.
              forgetRequest(app.drafts, secret);
              app.go('home', {});
            }}
          />
        </>
      ) : (
        <Loaded loaded={loaded} words={words} reload={reload}>
          {(request) =>
            request.kind === 'practice' ? (
              <ObservePractice {...props} request={request} />
            ) : (
              <ConfirmDay {...props} request={request} />
            )
          }
        </Loaded>
      )}
    </div>
  );
}
