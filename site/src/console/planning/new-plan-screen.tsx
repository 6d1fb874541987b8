import { Title } from '../../workshop/parts/title.tsx';
import { Loaded } from '../parts/loaded.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { firstForm } from './first-form.ts';
import { NewPlan } from './new-plan.tsx';
import { usePlanning } from './use-planning.ts';

/** Plans a workshop from sensible defaults. */
export function NewPlanScreen(props: ScreenProps<'plan-workshop'>) {
  const { app, organisation, words } = props;
  const [loaded, reload] = usePlanning(app, organisation.id);
  return (
    <div class="prose">
      <Title text={words.frame.titles['plan-workshop']} />
      <p class="lead">{words.planning.lead}</p>
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(planning) => (
          <NewPlan
            {...props}
            planning={planning}
            name={`plan-1/${organisation.id}`}
            initial={firstForm({
              now: app.around.now(),
              settings: planning.settings,
              modules: app.around.modules.map(({ id }) => id),
            })}
          />
        )}
      </Loaded>
    </div>
  );
}
