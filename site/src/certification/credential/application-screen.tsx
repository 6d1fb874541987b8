import type { PathView } from '../../../../functions/certification/contract.ts';
import { Loaded } from '../../console/parts/loaded.tsx';
import { fill } from '../../words/fill.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { dayOf } from '../parts/day-of.ts';
import { ToWay } from '../parts/to-way.tsx';
import { useWay } from '../parts/use-way.ts';
import type { ScreenProps } from '../screen-props.ts';
import { Appeal } from './appeal.tsx';
import { ApplicationActs } from './application-acts.tsx';
import { BeginAgain } from './begin-again.tsx';
import { Renewal } from './renewal.tsx';

/** Handing in, what was decided and why, the one appeal, and the next round. */
export function ApplicationScreen(props: ScreenProps<'application'>) {
  const { app, words, params } = props;
  const [loaded, { reload, put }] = useWay(app, params);
  return (
    <>
      <ToWay params={params} words={words} />
      <Title text={words.titles.application} />
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(path) => (
          <Application key={path.application.version} {...props} path={path} onChanged={put} />
        )}
      </Loaded>
    </>
  );
}

export interface ApplicationProps extends ScreenProps<'application'> {
  readonly path: PathView;
  readonly onChanged: (path: PathView) => void;
}

export function Application(props: ApplicationProps) {
  const { words, language, path } = props;
  const { application: texts } = words.credential;
  const { state, appliedAt, appeal, decisions } = path.application;
  return (
    <div class="prose">
      <p class="lead">{texts.lead}</p>
      <p>
        <strong>{words.lists.applicationStates[state]}</strong>
        {appliedAt !== null && state !== 'open' && (
          <> · {fill(texts.since, { day: dayOf(language, appliedAt) })}</>
        )}
      </p>
      <ApplicationActs {...props} />
      {appeal !== null && (
        <section>
          <h2>{texts.yourAppeal}</h2>
          <p dir="auto">{appeal}</p>
        </section>
      )}
      {decisions.length > 0 && (
        <section>
          <h2>{texts.decisions}</h2>
          <ul class="plain-list">
            {decisions.map(({ decision, reason, at }) => (
              <li key={`${at}/${decision}`} class="row">
                <strong>{words.lists.decisions[decision]}</strong> · {dayOf(language, at)}
                {reason !== null && (
                  <p>
                    {texts.reason}: <bdi>{reason}</bdi>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {state === 'declined' && <Appeal {...props} />}
      <Renewal {...props} />
      <BeginAgain {...props} />
    </div>
  );
}
