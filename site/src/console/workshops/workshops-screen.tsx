import { useState } from 'preact/hooks';
import {
  type WorkshopSummary,
  workshopsEndpoints,
} from '../../../../functions/enrollment/workshops/contract.ts';
import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import { fill } from '../../words/fill.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { timeSpan } from '../clock/time-span.ts';
import { hashTo } from '../navigation/hash-to.ts';
import { Choice } from '../parts/inputs.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Paged } from '../parts/paged.tsx';
import { StateBadge } from '../parts/state-badge.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { usePages } from '../parts/use-pages.ts';
import type { Project } from '../planning/plan-context.ts';
import type { ScreenProps } from '../screen-props.ts';
import { CredentialReminder } from './credential-reminder.tsx';
import { type Filter, type Shown, shownWorkshops } from './shown-workshops.ts';

type Props = ScreenProps<'workshops'>;

/** The organisation's workshops, or one's own, and the way to a new one. */
export function WorkshopsScreen(props: Props) {
  const { app, organisation, words, params } = props;
  const [workshops, reload] = usePages(
    (after) => app.call(workshopsEndpoints.list, { params, query: { after } }),
    (page) => page.workshops,
  );
  const [projects, again] = useLoaded(app, staffEndpoints.projects, { params });
  return (
    <>
      <Title text={words.frame.titles.workshops} />
      <CredentialReminder {...props} />
      <p>{words.workshops.lead}</p>
      <p>
        <a class="button" href={hashTo('plan-workshop', { organisationId: organisation.id })}>
          {words.workshops.plan}
        </a>
      </p>
      <Loaded loaded={projects} words={words} reload={again.reload}>
        {(known) => (
          <Paged pages={workshops} words={words} reload={reload}>
            {(all) => <List {...props} all={all} projects={known.projects} />}
          </Paged>
        )}
      </Loaded>
    </>
  );
}

interface ListProps extends Props {
  readonly all: readonly WorkshopSummary[];
  readonly projects: readonly Project[];
}

function List({ words, language, organisation, all, projects }: ListProps) {
  const [filter, setFilter] = useState<Filter>({ shown: 'current', projectId: '' });
  if (all.length === 0) return <p>{words.workshops.none}</p>;
  const list = shownWorkshops(all, filter);
  return (
    <>
      <div class="side-by-side">
        <Choice
          label={words.workshops.show}
          options={words.workshops.shown}
          value={filter.shown}
          onChoose={(shown) => isShown(shown) && setFilter({ ...filter, shown })}
        />
        {projects.length > 0 && (
          <Choice
            label={words.workshops.project}
            options={Object.fromEntries(projects.map(({ id, name }) => [id, name]))}
            none={words.workshops.anyProject}
            value={filter.projectId}
            onChoose={(projectId) => setFilter({ ...filter, projectId })}
          />
        )}
      </div>
      <p role="status" class="soft">
        {list.length > 0
          ? fill(words.workshops.count, { count: list.length })
          : words.workshops.noneOfThese}
      </p>
      <ul class="plain-list">
        {list.map((workshop) => (
          <li key={workshop.id} class="row">
            <a
              href={hashTo('workshop', {
                organisationId: organisation.id,
                workshopId: workshop.id,
              })}
            >
              <bdi>{workshop.plan.internalTitle}</bdi>
            </a>{' '}
            <StateBadge workshop={workshop} words={words} />
            <WhenAndHowMany workshop={workshop} words={words} language={language} />
          </li>
        ))}
      </ul>
    </>
  );
}

function WhenAndHowMany({
  workshop: { plan, taken },
  words,
  language,
}: Pick<Props, 'words' | 'language'> & { readonly workshop: WorkshopSummary }) {
  const [first] = plan.days;
  return (
    <span class="soft">
      {first && timeSpan(language, first)}
      {' · '}
      {fill(words.workshops.seats, { taken, seats: plan.seats })}
    </span>
  );
}

function isShown(value: string): value is Shown {
  return ['current', 'drafts', 'open', 'closed', 'all'].includes(value);
}
