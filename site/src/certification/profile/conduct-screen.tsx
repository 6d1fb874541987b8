import type { PathView } from '../../../../functions/certification/contract.ts';
import { Loaded } from '../../console/parts/loaded.tsx';
import { fill } from '../../words/fill.ts';
import { Points } from '../../workshop/parts/points.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import { dayOf } from '../parts/day-of.ts';
import { trackOf } from '../parts/named.ts';
import { ToWay } from '../parts/to-way.tsx';
import { useWay } from '../parts/use-way.ts';
import type { ScreenProps } from '../screen-props.ts';
import { Agreement } from './agreement.tsx';

/** The whole code of conduct and the safeguarding declaration, to agree to. */
export function ConductScreen(props: ScreenProps<'conduct'>) {
  const { app, words, params } = props;
  const [loaded, { reload, put }] = useWay(app, params);
  return (
    <>
      <ToWay params={params} words={words} />
      <Title text={words.titles.conduct} />
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(path) => <Conduct {...props} path={path} onAgreed={put} />}
      </Loaded>
    </>
  );
}

interface Props extends ScreenProps<'conduct'> {
  readonly path: PathView;
  readonly onAgreed: (path: PathView) => void;
}

export function Conduct(props: Props) {
  const { app, words, language, path } = props;
  const { conduct: texts } = words.profile;
  const version = trackOf(app, path.trackId)?.conduct;
  const conduct = app.around.facts.conduct.find((each) => each.version === version);
  if (!conduct) return <p>{texts.gone}</p>;
  const declares = path.steps.some(({ name }) => name === 'safeguarding');
  return (
    <div class="prose">
      <p class="lead">{texts.lead}</p>
      <p class="soft">{fill(texts.version, { version: conduct.version })}</p>
      <Points texts={conduct.points} />
      {path.conduct && (
        <p class="soft">{fill(texts.agreed, { day: dayOf(language, path.conduct.at) })}</p>
      )}
      {declares && (
        <>
          <h2>{texts.safeguarding}</h2>
          <p>{texts.safeguardingLead}</p>
          <Points texts={conduct.safeguarding} />
          {path.safeguarding !== null && (
            <p class="soft">{fill(texts.declared, { day: dayOf(language, path.safeguarding) })}</p>
          )}
        </>
      )}
      {isOpen(path) && <Agreement {...props} version={conduct.version} declares={declares} />}
    </div>
  );
}

/** Whether there is still something to agree to. */
function isOpen({ steps }: PathView): boolean {
  return steps.some(
    ({ name, state }) => (name === 'conduct' || name === 'safeguarding') && state !== 'done',
  );
}
