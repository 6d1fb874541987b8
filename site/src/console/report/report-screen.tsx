import type { ScreenProps } from '../screen-props.ts';
import { LoadedReport } from './loaded-report.tsx';

/** The report of a closed workshop of one's own organisation. */
export function ReportScreen(props: ScreenProps<'report'>) {
  return <LoadedReport {...props} />;
}
