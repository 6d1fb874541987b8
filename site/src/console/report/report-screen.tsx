import { insightsEndpoints } from '../../../../functions/insights/contract.ts';
import type { ReportView } from '../../../../functions/insights/report.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ScreenProps } from '../screen-props.ts';
import { ReportPage } from './report-page.tsx';
import { useNames } from './use-names.ts';

/** The report of a closed workshop, one's own or a hosted one, in whichever view the reader may see. */
export function ReportScreen(props: ScreenProps<'report' | 'hosted-report'>) {
  const { app, params, words } = props;
  const [loaded, { reload }] = useLoaded(app, insightsEndpoints.report, { params });
  return (
    <>
      {loaded.kind !== 'loaded' && <Title text={words.report.report.title} />}
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(view) => <Report {...props} view={view} />}
      </Loaded>
    </>
  );
}

type Props = ScreenProps<'report' | 'hosted-report'> & { readonly view: ReportView };

function Report({ app, words, language, view }: Props) {
  const names = useNames(app, view.modules);
  const texts = { ...words.report, lists: words.lists };
  return <ReportPage view={view} reading={{ words: texts, names, language, k: view.k }} />;
}
