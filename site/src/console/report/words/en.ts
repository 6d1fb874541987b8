import type { Widen } from '../../../words/widen.ts';
import type { lists } from '../../words/en/lists.ts';
import { figures } from './en/figures.ts';
import { overTime } from './en/over-time.ts';
import { people } from './en/people.ts';
import { report } from './en/report.ts';

/** The source dictionary of reports: every other language has its shape. */
export const reportWords = { figures, overTime, people, report };

/** All texts of reports in one language. */
export type ReportWords = Widen<typeof reportWords>;

/** With the console's closed lists: provinces, settings, stakeholders, kinds of service. */
export type ReportTexts = ReportWords & { readonly lists: Widen<typeof lists> };
