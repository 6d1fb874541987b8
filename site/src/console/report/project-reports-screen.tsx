import { dayInPakistan } from '../../../../functions/enrollment/rules/day-in-pakistan.ts';
import { insightsEndpoints } from '../../../../functions/insights/contract.ts';
import type { ReportView } from '../../../../functions/insights/report.ts';
import { dateIn } from '../../dates.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import { saveFile } from '../csv/save-file.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { hashTo } from '../navigation/hash-to.ts';
import { Paged } from '../parts/paged.tsx';
import { usePages } from '../parts/use-pages.ts';
import type { ScreenProps } from '../screen-props.ts';
import { reportHead, reportRows } from './csv/report-rows.ts';
import { FiguresTable } from './parts/figures-table.tsx';
import { ShownFigure } from './parts/shown-figure.tsx';
import { WhyHidden } from './parts/why-hidden.tsx';
import { knownName } from './text/known-name.ts';
import { useNames } from './use-names.ts';

type Props = ScreenProps<'project-reports'>;

/** The closed workshops of a project, and one table of all their figures for a donor. */
export function ProjectReportsScreen(props: Props) {
  const { app, params, words } = props;
  const [pages, reload] = usePages(
    (after) => app.call(insightsEndpoints.projectReports, { params, query: { after } }),
    (page) => page.reports,
  );
  const { overTime } = words.report;
  return (
    <>
      <div class="prose">
        <Title text={overTime.projectTitle} />
        <p class="lead">{overTime.projectLead}</p>
      </div>
      <Paged pages={pages} words={words} reload={reload}>
        {(reports) =>
          reports.length === 0 ? (
            <p>{overTime.projectNone}</p>
          ) : (
            <Reports {...props} reports={reports} whole={pages.rest.kind === 'none'} />
          )
        }
      </Paged>
    </>
  );
}

/** Funders and organisations see figures of this many people or more. */
const k = 10;
const columns = ['joined', 'before', 'after', 'both'] as const;

interface ReportsProps extends Props {
  readonly reports: readonly ReportView[];
  /** Whether these are all: a donor's table of some of them would be a wrong total. */
  readonly whole: boolean;
}

function Reports(props: ReportsProps) {
  const { app, params, words, language, reports, whole } = props;
  const { organisationId } = params;
  const texts = { ...words.report, lists: words.lists };
  const names = useNames(
    app,
    reports.flatMap(({ modules }) => modules),
  );
  const reading = { words: texts, names, language, k };
  const save = () => {
    const rows = reports.flatMap((view) => reportRows(view, reading));
    saveFile('project.csv', 'text/csv', writeCsv(reportHead, rows));
  };
  return (
    <>
      {whole && <Button text={texts.overTime.projectTake} onPress={save} />}
      <FiguresTable
        caption={texts.overTime.projectTitle}
        head={[
          texts.overTime.workshops,
          texts.report.room.day,
          ...columns.map((name) => texts.figures.names[name]),
        ]}
        rows={reports.map((view) => ({
          key: view.workshopId,
          head: knownName(texts.lists.titles, view.title),
          link: hashTo('report', { organisationId, workshopId: view.workshopId }),
          cells: [
            dateIn(language, dayInPakistan(view.closedAt)),
            ...columns.map((name) => (
              <ShownFigure key={name} figure={view[name]} unit="people" words={texts} />
            )),
          ],
        }))}
      />
      <WhyHidden
        figures={reports.flatMap((view) => columns.map((name) => view[name]))}
        reading={reading}
      />
    </>
  );
}
