import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/hash-to.ts';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { hasReport } from '../running/has-report.ts';
import type { ScreenProps } from '../screen-props.ts';
import { RoomEditor } from './room-editor.tsx';

/** Head counts, who was there, and notes about services. */
export function RoomScreen(props: ScreenProps<'room'>) {
  const { app, words, params } = props;
  const [loaded, { reload }] = useLoaded(app, workshopsEndpoints.read, { params });
  return (
    <div class="prose">
      <p class="way-back">
        <a href={hashTo('workshop', params)}>{words.frame.backTo}</a>
      </p>
      <Title text={words.frame.titles.room} />
      <p class="lead">{words.room.lead}</p>
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(workshop) => {
          if (workshop.state === 'open') return <RoomEditor {...props} workshop={workshop} />;
          return (
            <>
              <p>{workshop.state === 'draft' ? words.room.notOpen : words.room.frozen}</p>
              {hasReport(workshop) && (
                <p>
                  <a href={hashTo('report', params)}>{words.frame.titles.report}</a>
                </p>
              )}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
