import { insightsEndpoints } from '../../../../functions/insights/contract.ts';
import { dateIn } from '../../dates.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/hash-to.ts';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ScreenProps } from '../screen-props.ts';
import { dayOf } from './text/day-of.ts';
import { knownName } from './text/known-name.ts';

/** Workshops that other organisations held with this one as their host. */
export function HostedReportsScreen({
  app,
  params,
  words,
  language,
}: ScreenProps<'hosted-reports'>) {
  const [loaded, { reload }] = useLoaded(app, insightsEndpoints.hosted, { params });
  const { overTime } = words.report;
  const { organisationId } = params;
  return (
    <div class="prose">
      <Title text={overTime.hostedTitle} />
      <p class="lead">{overTime.hostedLead}</p>
      <Loaded loaded={loaded} words={words} reload={reload}>
        {({ workshops }) =>
          workshops.length === 0 ? (
            <p>{overTime.hostedNone}</p>
          ) : (
            <ul class="report-list plain-list">
              {workshops.map(({ id: workshopId, title, closedAt }) => (
                <li key={workshopId}>
                  <a href={hashTo('hosted-report', { organisationId, workshopId })} dir="auto">
                    {knownName(words.lists.titles, title)}
                  </a>
                  <span class="soft">{dateIn(language, dayOf(closedAt))}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}
