import {
  type WorkshopSheet,
  workshopsEndpoints,
} from '../../../../functions/enrollment/workshops/contract.ts';
import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/hash-to.ts';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { Project } from '../planning/plan-context.ts';
import type { ScreenProps } from '../screen-props.ts';
import { EraseAct } from './closing-acts.tsx';
import { DraftActs } from './draft-acts.tsx';
import { LiveProgress } from './live-progress.tsx';
import { OpenActs } from './open-acts.tsx';
import { StepsList } from './steps-list.tsx';
import type { ActProps } from './use-change.ts';
import { useFreshSheet } from './use-fresh-sheet.ts';
import { WhoSeesWhat } from './who-sees-what.tsx';
import { WorkshopFacts } from './workshop-facts.tsx';
import { WorkshopLinks } from './workshop-links.tsx';
import { WorkshopState } from './workshop-state.tsx';

type Props = ScreenProps<'workshop'>;

/** One workshop: where it stands, what to do next, and all that can be done with it. */
export function WorkshopScreen(props: Props) {
  const { app, organisation, words, params } = props;
  const [loaded, { reload, put }] = useLoaded(app, workshopsEndpoints.read, { params });
  const [projects] = useLoaded(app, staffEndpoints.projects, {
    params: { organisationId: organisation.id },
  });
  const workshop = loaded.kind === 'loaded' ? loaded.body : undefined;
  useFreshSheet(props, { workshop, put });
  return (
    <>
      <p class="way-back screen-only">
        <a href={hashTo('workshops', { organisationId: organisation.id })}>
          {words.frame.titles.workshops}
        </a>
      </p>
      <Title text={workshop?.plan.internalTitle ?? words.frame.titles.workshop} />
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(sheet) => (
          <Page
            {...props}
            workshop={sheet}
            onChanged={put}
            onOutdated={reload}
            projects={projects.kind === 'loaded' ? projects.body.projects : []}
          />
        )}
      </Loaded>
    </>
  );
}

function Page(props: ActProps & { readonly projects: readonly Project[] }) {
  const { words } = props;
  return (
    <>
      <WorkshopState {...props} />
      <div class="two-columns">
        <div>
          <LiveProgress {...props} />
          <StepsList {...props} />
          <h2>{words.running.actsTitle}</h2>
          <Acts {...props} />
          <WorkshopFacts {...props} />
        </div>
        <div>
          <WorkshopLinks {...props} />
          <WhoSeesWhat {...props} />
        </div>
      </div>
    </>
  );
}

function Acts(props: ActProps) {
  const { workshop, organisation, words } = props;
  const isOver = over.includes(workshop.state);
  const mayErase = isOver && organisation.roles.includes('coordinator');
  if (workshop.state === 'draft') return <DraftActs {...props} />;
  if (workshop.state === 'open') return <OpenActs {...props} />;
  return mayErase ? <EraseAct {...props} /> : <p>{words.running.nothingToDo}</p>;
}

const over: readonly WorkshopSheet['state'][] = ['closed', 'cancelled'];
