import { useEffect, useReducer, useState } from 'preact/hooks';
import { examEndpoints, type SittingView } from '../../../../functions/exams/contract.ts';
import { Loaded } from '../../console/parts/loaded.tsx';
import { useLoaded } from '../../console/parts/use-loaded.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { Result } from '../parts/result.tsx';
import { ToWay } from '../parts/to-way.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { keepSitting } from './keep-sitting.ts';
import { OpenSitting } from './open-sitting.tsx';

/** A sitting: its questions while it is open, else what came of it. */
export function SittingScreen(props: ScreenProps<'sitting'>) {
  const { app, words, language, params } = props;
  const [loaded, { reload }] = useLoaded(app, examEndpoints.sitting, {
    params,
    query: { language },
  });
  return (
    <>
      <Title text={words.titles.sitting} />
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(view) =>
          view.result ? <Over {...props} view={view} /> : <Kept {...props} view={view} />
        }
      </Loaded>
    </>
  );
}

interface Props extends ScreenProps<'sitting'> {
  readonly view: SittingView;
}

function Kept(props: Props) {
  const { app, params, view } = props;
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const [keeper] = useState(() => keepSitting({ app, params, view, changed: () => redraw() }));
  useEffect(() => {
    // While a device sleeps its clocks may stand still; the server's doesn't.
    const look = () => {
      if (document.visibilityState === 'visible') keeper.look();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      keeper.end();
    };
  }, []);
  const sitting = keeper.get();
  if (sitting.gone) return <Gone {...props} />;
  return sitting.view.result ? (
    <Over {...props} view={sitting.view} />
  ) : (
    <OpenSitting words={props.words} sitting={sitting} keeper={keeper} />
  );
}

function Gone({ words, params }: Props) {
  return (
    <div class="prose" role="alert">
      <p>{words.exam.gone}</p>
      <ToWay params={params} words={words} />
    </div>
  );
}

/** Names of objectives come with the sitting: a body's own bank has its own. */
export function Over({ words, params, view }: Props) {
  const { result, sample, objectives } = view;
  return (
    <div class="prose" role="status">
      <h2>{words.exam.result}</h2>
      {result && <Result result={result} sample={sample} objectives={objectives} words={words} />}
      {result && !result.passed && <p>{words.exam.studyAgain}</p>}
      <ToWay params={params} words={words} />
    </div>
  );
}
