import type { ReportView } from '../../../../../functions/insights/report.ts';
import type { Reading } from '../reading.ts';

/** What every part of a report is given. */
export interface SectionProps {
  readonly view: ReportView;
  readonly reading: Reading;
}

export interface ModuleSectionProps extends SectionProps {
  readonly module: ReportView['modules'][number];
}
