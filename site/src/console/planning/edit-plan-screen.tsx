import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/hash-to.ts';
import { bothLoaded } from '../parts/both-loaded.ts';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ScreenProps } from '../screen-props.ts';
import { EditedPlan } from './edited-plan.tsx';
import { usePlanning } from './use-planning.ts';

/** Changes the plan of a draft. */
export function EditPlanScreen(props: ScreenProps<'edit-workshop'>) {
  const { app, organisation, words, params } = props;
  const [planning, reloadPlanning] = usePlanning(app, organisation.id);
  const [sheet, { reload }] = useLoaded(app, workshopsEndpoints.read, { params });
  return (
    <div class="prose">
      <p class="way-back">
        <a href={hashTo('workshop', params)}>{words.frame.backTo}</a>
      </p>
      <Title text={words.frame.titles['edit-workshop']} />
      <Loaded
        loaded={bothLoaded(planning, sheet)}
        words={words}
        reload={() => {
          reloadPlanning();
          reload();
        }}
      >
        {([known, workshop]) =>
          workshop.state === 'draft' ? (
            <EditedPlan {...props} planning={known} workshop={workshop} />
          ) : (
            <>
              <p>{words.planning.notDraft}</p>
              <p>
                <a href={hashTo('duplicate-workshop', params)}>{words.planning.toDuplicate}</a>
              </p>
            </>
          )
        }
      </Loaded>
    </div>
  );
}
