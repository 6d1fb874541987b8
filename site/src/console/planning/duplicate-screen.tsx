import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { bothLoaded } from '../parts/both-loaded.ts';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ScreenProps } from '../screen-props.ts';
import { copiedForm } from './copied-form.ts';
import { NewPlan } from './new-plan.tsx';
import { usePlanning } from './use-planning.ts';

/** Plans a workshop like another one, from tomorrow. */
export function DuplicateScreen(props: ScreenProps<'duplicate-workshop'>) {
  const { app, organisation, words, params } = props;
  const [planning, reloadPlanning] = usePlanning(app, organisation.id);
  const [sheet, { reload }] = useLoaded(app, workshopsEndpoints.read, { params });
  return (
    <div class="prose">
      <Title text={words.frame.titles['duplicate-workshop']} />
      <p class="lead">{words.planning.lead}</p>
      <Loaded
        loaded={bothLoaded(planning, sheet)}
        words={words}
        reload={() => {
          reloadPlanning();
          reload();
        }}
      >
        {([known, { plan }]) => (
          <NewPlan
            {...props}
            planning={known}
            name={`plan-1/${organisation.id}/${params.workshopId}`}
            initial={copiedForm(plan, app.around.now())}
          />
        )}
      </Loaded>
    </div>
  );
}
