import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import { Points } from '../../workshop/parts/points.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/hash-to.ts';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ScreenProps } from '../screen-props.ts';
import { RosterTool } from './roster-tool.tsx';

/** For coordinators of workplaces: personal codes for a list of staff that stays on this device. */
export function RosterScreen(props: ScreenProps<'roster'>) {
  const { app, params, words } = props;
  const { roster } = words;
  const [loaded, { reload }] = useLoaded(app, workshopsEndpoints.read, { params });
  return (
    <>
      <div class="prose screen-only">
        <p class="way-back">
          <a href={hashTo('workshop', params)}>{words.frame.backTo}</a>
        </p>
        <Title text={roster.title} />
      </div>
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(sheet) =>
          sheet.plan.joining === 'roster' ? (
            <>
              <div class="prose screen-only">
                <p class="lead">{roster.lead}</p>
                <Points texts={roster.points} />
              </div>
              <RosterTool {...props} sheet={sheet} />
            </>
          ) : (
            <p class="callout">{roster.notRoster}</p>
          )
        }
      </Loaded>
    </>
  );
}
