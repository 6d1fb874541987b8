import type { PathView } from '../../../../functions/certification/contract.ts';
import { Loaded } from '../../console/parts/loaded.tsx';
import { fill } from '../../words/fill.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { rubricOf, trackNames, trackOf } from '../parts/named.ts';
import { ToWay } from '../parts/to-way.tsx';
import { useWay } from '../parts/use-way.ts';
import type { ScreenProps } from '../screen-props.ts';
import { waitingText } from '../way/waiting-text.ts';
import { LogPractice } from './log-practice.tsx';
import { PracticeCard } from './practice-card.tsx';
import { RubricDescription } from './rubric-description.tsx';

/** Observed practice as the trainer sees it: sessions, links, what observers wrote. */
export function PracticesScreen(props: ScreenProps<'practices'>) {
  const { app, words, params } = props;
  const [loaded, { reload }] = useWay(app, params);
  return (
    <>
      <ToWay params={params} words={words} />
      <Title text={words.titles.practices} />
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(path) => <Practices {...props} path={path} onChanged={reload} />}
      </Loaded>
    </>
  );
}

export interface PracticesProps extends ScreenProps<'practices'> {
  readonly path: PathView;
  readonly onChanged: () => void;
}

export function Practices(props: PracticesProps) {
  const { app, words, language, path } = props;
  const { practice } = words;
  const track = trackOf(app, path.trackId);
  const rubric = rubricOf(app, path.trackId);
  const step = path.steps.find(({ name }) => name === 'practice');
  const waits = step && waitingText({ words, language, step });
  return (
    <>
      <p class="lead">{practice.lead}</p>
      <p class="soft">
        {fill(practice.days.who, {
          tracks: trackNames(app, track?.observers ?? [], words.lists.between),
        })}{' '}
        <a href={`/${language}/trainers/`}>{words.profile.toRegister}</a>
      </p>
      {rubric && track && <RubricDescription rubric={rubric} least={track.least} words={words} />}
      <h2>{practice.list}</h2>
      {path.practices.length === 0 && <p>{practice.none}</p>}
      {path.practices.map((each) => (
        <PracticeCard key={each.id} {...props} practice={each} />
      ))}
      {waits ? (
        <p class="callout">{waits}</p>
      ) : (
        <section class="group">
          <h2>{practice.log}</h2>
          <LogPractice {...props} />
        </section>
      )}
    </>
  );
}
