import type { PathView } from '../../../../functions/certification/contract.ts';
import { Loaded } from '../../console/parts/loaded.tsx';
import { fill } from '../../words/fill.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { trackNames, trackOf } from '../parts/named.ts';
import { ToWay } from '../parts/to-way.tsx';
import { useWay } from '../parts/use-way.ts';
import type { ScreenProps } from '../screen-props.ts';
import { DayRow } from './day-row.tsx';
import { LogDay } from './log-day.tsx';

/** Training days: logged by the trainer, confirmed by whoever led them. */
export function DaysScreen(props: ScreenProps<'days'>) {
  const { app, words, params } = props;
  const [loaded, { reload }] = useWay(app, params);
  return (
    <>
      <ToWay params={params} words={words} />
      <Title text={words.titles.days} />
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(path) => <Days {...props} path={path} onChanged={reload} />}
      </Loaded>
    </>
  );
}

export interface DaysProps extends ScreenProps<'days'> {
  readonly path: PathView;
  readonly onChanged: () => void;
}

export function Days(props: DaysProps) {
  const { app, words, language, path } = props;
  const { days } = words.practice;
  const tracks = trackOf(app, path.trackId)?.observers ?? [];
  return (
    <>
      <p class="lead">{days.lead}</p>
      <p class="soft">
        {fill(days.who, { tracks: trackNames(app, tracks, words.lists.between) })}{' '}
        <a href={`/${language}/trainers/`}>{words.profile.toRegister}</a>
      </p>
      <h2>{days.list}</h2>
      {path.trainingDays.length === 0 && <p>{days.none}</p>}
      <ul class="plain-list">
        {path.trainingDays.map((day) => (
          <DayRow key={day.id} {...props} day={day} />
        ))}
      </ul>
      <section class="group">
        <h2>{days.log}</h2>
        <LogDay {...props} />
      </section>
    </>
  );
}
