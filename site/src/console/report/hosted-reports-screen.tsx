import { dayInPakistan } from '../../../../functions/enrollment/rules/day-in-pakistan.ts';
import { insightsEndpoints } from '../../../../functions/insights/contract.ts';
import { dateIn } from '../../dates.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/hash-to.ts';
import { Paged } from '../parts/paged.tsx';
import { usePages } from '../parts/use-pages.ts';
import type { ScreenProps } from '../screen-props.ts';
import { knownName } from './text/known-name.ts';

/** Workshops that other organisations held with this one as their host. */
export function HostedReportsScreen({
  app,
  params,
  words,
  language,
}: ScreenProps<'hosted-reports'>) {
  const [pages, reload] = usePages(
    (after) => app.call(insightsEndpoints.hosted, { params, query: { after } }),
    (page) => page.workshops,
  );
  const { overTime } = words.report;
  const { organisationId } = params;
  return (
    <div class="prose">
      <Title text={overTime.hostedTitle} />
      <p class="lead">{overTime.hostedLead}</p>
      <Paged pages={pages} words={words} reload={reload}>
        {(workshops) =>
          workshops.length === 0 ? (
            <p>{overTime.hostedNone}</p>
          ) : (
            <ul class="report-list plain-list">
              {workshops.map(({ id: workshopId, title, closedAt }) => (
                <li key={workshopId}>
                  <a href={hashTo('hosted-report', { organisationId, workshopId })} dir="auto">
                    {knownName(words.lists.titles, title)}
                  </a>
                  <span class="soft">{dateIn(language, dayInPakistan(closedAt))}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Paged>
    </div>
  );
}
