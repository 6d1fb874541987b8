import type { ScreenProps } from '../screen-props.ts';
import { LoadedReport } from './loaded-report.tsx';

/** The report of a workshop that another organisation held with one's own as its host. */
export function HostedReportScreen(props: ScreenProps<'hosted-report'>) {
  return <LoadedReport {...props} />;
}
